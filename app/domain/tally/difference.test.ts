import { expect, test } from "vitest";
import { difference } from "./difference";

const nameOf = ({ name }: { name: string }) => name;

test("what did not move is left alone; what came, went or changed is told", () => {
  const before = [
    { name: "stays", value: 3 },
    { name: "goes", value: 2 },
    { name: "grows", value: 1 },
  ];
  const after = [
    { name: "stays", value: 3 },
    { name: "grows", value: 5 },
    { name: "comes", value: 1 },
  ];
  expect(difference(nameOf, before, after)).toEqual([
    { name: "goes", value: -2 },
    { name: "grows", value: 4 },
    { name: "comes", value: 1 },
  ]);
});

test("the same name twice is one figure: an edge where one stretch ends and another begins does not move", () => {
  const met = [
    { name: "b1:12", value: -1 },
    { name: "b1:12", value: 1 },
  ];
  expect(difference(nameOf, [], met)).toEqual([]);
});
