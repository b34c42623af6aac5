import { expect, test } from "vitest";
import { heatOf, lengthOf, linesOf, ticksOf } from "./scale";

test.each([
  [0, 10, 0],
  [5, 10, 100],
  [10, 10, 200],
  [1, 3, 66.67],
  [0, 0, 0],
])("%d of %d takes %d of a room of 200", (value, most, length) => {
  expect(lengthOf(value, most, 200)).toBe(length);
});

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 5]],
  [9, [0, 5, 10]],
  [31, [0, 25, 50]],
  [100, [0, 50, 100]],
  [101, [0, 100, 200]],
])("a scale for at most %d is %j", (most, ticks) => {
  expect(ticksOf(most)).toEqual(ticks);
});

test("a label is broken between words, and a long word stays whole", () => {
  expect(linesOf("Accès des citoyens à leurs données de santé", 132)).toEqual([
    ...["Accès des citoyens à", "leurs données de", "santé"],
  ]);
  expect(linesOf("anticonstitutionnellement", 66)).toEqual(["anticonstitutionnellement"]);
});

test.each([
  [0, 0],
  [1, 1],
  [25, 1],
  [26, 2],
  [50, 2],
  [75, 3],
  [100, 4],
])("%d of 100 has heat %d", (value, heat) => {
  expect(heatOf(value, 100)).toBe(heat);
});

test("where there is nothing there is no heat", () => {
  expect(heatOf(0, 0)).toBe(0);
});
