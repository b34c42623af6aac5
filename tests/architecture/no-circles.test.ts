import { expect, test } from "vitest";
import { findCircle } from "./circle";
import { importsOfTheHouse } from "./imports";

test("no file imports itself by way of others", () => {
  expect(findCircle(importsOfTheHouse())).toBeNull();
});

test("a circle is told from its first file back to it", () => {
  const imports = new Map([
    ["door", ["hall"]],
    ["hall", ["room", "stairs"]],
    ["room", []],
    ["stairs", ["room", "hall"]],
  ]);
  expect(findCircle(imports)).toEqual(["hall", "stairs", "hall"]);
});

test("two ways to the same file are not a circle", () => {
  const imports = new Map([
    ["door", ["hall", "stairs"]],
    ["hall", ["room"]],
    ["stairs", ["room"]],
  ]);
  expect(findCircle(imports)).toBeNull();
});
