import type { Comparison } from "./compare-versions";
import { moves } from "./compare-words";
import type { Segment } from "./passage";
import type { Placed } from "./placement";

/**
 * The placement of a passage whose blocks kept their ids and every character, one after the other as before, empty ones
 * between them included: offsets are the same. Null when they did not. It moved when its blocks changed
 * places with others.
 */
export function carryBlocks(comparison: Comparison, segments: readonly Segment[]): Placed | null {
  const { a, sameId } = comparison;
  const indexes = segments.flatMap(({ blockId }) => a.at.get(blockId) ?? []);
  const [first, last] = [indexes.at(0), indexes.at(-1)];
  if (first === undefined || last === undefined || indexes.length < segments.length) return null;
  const blocks = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const isKept = (block: number) =>
    isSame(comparison, block) && sameId[block] === (sameId[first] ?? NaN) + block - first;
  const moved = new Set(indexes.map((block) => hasMoved(comparison, block)));
  if (moved.size !== 1 || !blocks.every(isKept)) return null;
  const copies = segments.map((segment) => ({ ...segment }));
  return { state: moved.has(true) ? "moved" : "exact", score: 1, method: "same-block", segments: copies };
}

function isSame({ a, b, sameId }: Comparison, block: number): boolean {
  return a.blocks[block]?.text === b.blocks[sameId[block] ?? -1]?.text;
}

/** Whether the words of a kept block were put out of their order. */
function hasMoved({ a, map }: Comparison, block: number): boolean {
  const [from = 0, to = 0] = [a.first[block], a.first[block + 1]];
  return from < to && map.moved[from] !== moves.not;
}
