import { moves } from "./compare-words";
import type { Comparison } from "./compare-versions";
import type { Segment } from "./passage";
import type { Placed } from "./placement";

/**
 * The placement of a passage whose blocks kept their ids and every character, one after the other as before: offsets are
 * the same. Null when they did not. It moved when its blocks changed places with others.
 */
export function carryBlocks(comparison: Comparison, segments: readonly Segment[]): Placed | null {
  const places = segments.map(({ blockId }) => sameBlock(comparison, blockId));
  const steps = places.map((place) => place && place.b - place.a);
  const areTogether = places.length > 0 && steps.every((step) => step !== null && step === steps[0]);
  if (!areTogether || new Set(places.map((place) => place?.hasMoved)).size !== 1) return null;
  return {
    state: places[0]?.hasMoved ? "moved" : "exact",
    score: 1,
    method: "same-block",
    segments: segments.map((segment) => ({ ...segment })),
  };
}

function sameBlock({ a, b, map, sameId }: Comparison, blockId: string) {
  const at = a.at.get(blockId);
  const other = at === undefined ? undefined : sameId[at];
  if (at === undefined || other === undefined) return null;
  if (a.blocks[at]?.text !== b.blocks[other]?.text) return null;
  const move = map.moved[a.first[at] ?? 0];
  return { a: at, b: other, hasMoved: isWordless(a.first, at) ? false : move !== moves.not };
}

const isWordless = (first: Int32Array, block: number) => first[block] === first[block + 1];
