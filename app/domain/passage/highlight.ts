/** Part of a textblock that somebody commented on; UTF-16 offsets, half-open. */
export type Range = { from: number; to: number };

/** The same words may be commented many times: `weight` contributions on one range. */
export type WeightedRange = Range & { weight: number };

/** A stretch that the same number of contributions cover. Stretches never overlap. */
export type Highlight = Range & { count: number };

/**
 * Flattens overlapping ranges into stretches with their density, by a sweep over their ends:
 * O(n log n) for n ranges. Where no range lies there is no stretch; neighbours of equal density merge.
 */
export function flatten(ranges: readonly WeightedRange[]): Highlight[] {
  const ends = ranges.flatMap(({ from, to, weight }) => [
    { at: from, step: weight },
    { at: to, step: -weight },
  ]);
  ends.sort((a, b) => a.at - b.at);
  const stretches: Highlight[] = [];
  let count = 0;
  let from = 0;
  for (const { at, step } of ends) {
    if (count > 0 && at > from) extend(stretches, { from, to: at, count });
    count += step;
    from = at;
  }
  return stretches;
}

function extend(stretches: Highlight[], next: Highlight): void {
  const last = stretches.at(-1);
  if (last?.to === next.from && last.count === next.count) last.to = next.to;
  else stretches.push(next);
}

/** Three steps of density, told apart by more than colour (border, and a number in words). */
export type Density = 1 | 2 | 3;

export function densityOf(count: number): Density {
  if (count >= 4) return 3;
  return count >= 2 ? 2 : 1;
}
