import { expect, test } from "vitest";
import { changesOf } from "./figures";

const figures = (values: Record<string, number>) => new Map(Object.entries(values));

test("only what changed is told; what is no longer counted is told as zero", () => {
  const before = figures({ same: 3, more: 1, gone: 2, nothing: 0 });
  const now = figures({ same: 3, more: 2, come: 1, nothing: 0 });
  expect(changesOf(before, now)).toEqual({ more: 2, come: 1, gone: 0 });
});
