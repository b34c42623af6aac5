import fc from "fast-check";
import { expect, test } from "vitest";
import { stretchesOf, type WeightedRange } from "../../../tests/factories/ranges";
import { densityOf } from "./highlight";

const length = 30;
const anyRange = fc
  .record({
    from: fc.nat(length - 1),
    size: fc.integer({ min: 1, max: length }),
    weight: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ from, size, weight }): WeightedRange => ({ from, to: Math.min(from + size, length), weight }));
const anyRanges = fc.array(anyRange, { maxLength: 12 });

const covers = ({ from, to }: { from: number; to: number }, at: number) => from <= at && at < to;
const everyCharacter = Array.from({ length }, (_, at) => at);

test("each character has the density of the contributions that cover it", () => {
  fc.assert(
    fc.property(anyRanges, (ranges) => {
      const stretches = stretchesOf(ranges);
      for (const at of everyCharacter) {
        const naive = ranges
          .filter((range) => covers(range, at))
          .reduce((sum, { weight }) => sum + weight, 0);
        const density = stretches.find((stretch) => covers(stretch, at))?.density ?? 0;
        expect(density).toBe(naive === 0 ? 0 : densityOf(naive));
      }
    }),
  );
});

test("stretches come in order, never overlap, none is empty, and neighbours differ", () => {
  fc.assert(
    fc.property(anyRanges, (ranges) => {
      const stretches = stretchesOf(ranges);
      for (const [index, stretch] of stretches.entries()) {
        expect(stretch.from).toBeLessThan(stretch.to);
        expect(stretch.density).toBeGreaterThan(0);
        const next = stretches[index + 1];
        if (!next) continue;
        expect(stretch.to).toBeLessThanOrEqual(next.from);
        if (stretch.to === next.from) expect(stretch.density).not.toBe(next.density);
      }
    }),
  );
});

test("the order of the contributions does not matter", () => {
  fc.assert(
    fc.property(anyRanges, (ranges) => {
      expect(stretchesOf(ranges.toReversed())).toEqual(stretchesOf(ranges));
    }),
  );
});

test("where nobody commented there is no stretch", () => {
  expect(stretchesOf([])).toEqual([]);
});

test("two contributions that share words make three stretches", () => {
  const ranges = [
    { from: 0, to: 10, weight: 1 },
    { from: 5, to: 15, weight: 3 },
  ];
  expect(stretchesOf(ranges)).toEqual([
    { from: 0, to: 5, density: 1 },
    { from: 5, to: 10, density: 3 },
    { from: 10, to: 15, density: 2 },
  ]);
});

test("four and four thousand look the same, and are one stretch", () => {
  const ranges = [
    { from: 0, to: 10, weight: 4 },
    { from: 5, to: 15, weight: 4_000 },
  ];
  expect(stretchesOf(ranges)).toEqual([{ from: 0, to: 15, density: 3 }]);
});

test.each([
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [219, 3],
])("%i contributions have density %i", (count, density) => {
  expect(densityOf(count)).toBe(density);
});
