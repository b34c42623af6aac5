import { type Range, sweep } from "~/domain/passage/highlight";

/** The same words may be commented many times: `weight` contributions on one range. */
export type WeightedRange = Range & { weight: number };

/** What ranges, each of some contributions, make of a text. */
export const stretchesOf = (ranges: readonly WeightedRange[]) =>
  sweep(
    ranges.flatMap(({ from, to, weight }) => [
      { at: from, step: weight },
      { at: to, step: -weight },
    ]),
  );
