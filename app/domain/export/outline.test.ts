import { expect, test } from "vitest";
import { placesIn } from "./outline";

const block = (
  blockId: string,
  parentId: string | null,
  number: number | null,
  label: string | null = null,
) => ({
  ...{ versionId: "v", blockId, parentId, number, label },
});

const placeOf = placesIn([
  block("p1", null, 1),
  block("list", null, 2, "I"),
  block("item", "list", null, "a)"),
  block("words", "item", null),
  block("h1", null, null),
]);

test.each([
  ["a paragraph", "p1", { number: 1, label: null }],
  ["the words of an item of a list", "words", { number: 2, label: "a)" }],
  ["a heading, which has no number", "h1", { number: null, label: null }],
  ["a block that is nowhere", "p9", { number: null, label: null }],
])("%s is cited by its place", (_, blockId, place) => {
  expect(placeOf("v", blockId)).toEqual(place);
});
