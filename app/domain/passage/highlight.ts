/** Part of a textblock that somebody commented on; UTF-16 offsets, half-open. */
export type Range = { from: number; to: number };

/** Where what covers the text changes: `step` contributions more, or fewer, from this offset on. */
export type Edge = { at: number; step: number };
export type BlockEdge = Edge & { blockId: string };

/** A stretch of one density. Stretches never overlap. */
export type Highlight = Range & { density: Density };

/**
 * Makes stretches with their density by a sweep over the edges, in any order: O(n log n) for n edges. Where
 * nothing covers the text there is no stretch; neighbours of equal density merge, so that a text that thousands spoke of
 * has no more stretches than it shows.
 */
export function sweep(edges: readonly Edge[]): Highlight[] {
  const stretches: Highlight[] = [];
  let count = 0;
  let from = 0;
  for (const { at, step } of edges.toSorted((a, b) => a.at - b.at)) {
    if (count > 0 && at > from) extend(stretches, { from, to: at, density: densityOf(count) });
    count += step;
    from = at;
  }
  return stretches;
}

/** The same for many textblocks at once, by block. */
export function sweepByBlock(edges: readonly BlockEdge[]): Map<string, Highlight[]> {
  const byBlock = new Map<string, Edge[]>();
  for (const edge of edges) {
    const own = byBlock.get(edge.blockId);
    if (own) own.push(edge);
    else byBlock.set(edge.blockId, [edge]);
  }
  return new Map([...byBlock].map(([blockId, own]) => [blockId, sweep(own)]));
}

function extend(stretches: Highlight[], next: Highlight): void {
  const last = stretches.at(-1);
  if (last?.to === next.from && last.density === next.density) last.to = next.to;
  else stretches.push(next);
}

/** Three steps of density, told apart by more than colour (border, and a number in words). */
export type Density = 1 | 2 | 3;

export function densityOf(count: number): Density {
  if (count >= 4) return 3;
  return count >= 2 ? 2 : 1;
}
