import type { Block } from "../fiche/block";
import type { Segment } from "./passage";
import { type PassageInVersion, placePassages } from "./place";
import {
  nowhere,
  type Placed,
  type PlacementOutcome,
  type PlacementSource,
  placementStates,
  type PlacementState,
} from "./placement";

/**
 * A passage with its segments in the version it was written on, and its placement in the last version where it
 * holds: computed at publication, or chosen by hand (then sure: score 1).
 */
export type FollowedPassage = PassageInVersion & {
  last: { state: PlacementState; score: number; segments: readonly Segment[] };
};

/**
 * Where passages hold in a version that is not the first after theirs. Each is followed twice: from the last version where it
 * holds, which knows what an editor re-attached by hand and the changes made one after the other; and from the
 * original, which finds again words that came back. The surer wins, the last version's if they are as sure, and the method
 * says which. Followed from the last version a place is as sure as both steps together, and differs from the
 * original as much as either.
 */
export function placeFromBoth(
  original: readonly Block[],
  last: readonly Block[],
  to: readonly Block[],
  passages: readonly FollowedPassage[],
): PlacementOutcome[] {
  const fromOriginal = placePassages(original, to, passages);
  const fromLast = placePassages(
    last,
    to,
    passages.map((passage) => passage.last),
  );
  return passages.map(({ last: recorded }, index) => {
    const direct = fromOriginal[index] ?? nowhere;
    const step = fromLast[index] ?? nowhere;
    const state = worse(recorded.state, step.state);
    const chained = { ...step, state, score: recorded.score * step.score };
    if (chained.score === 0 && direct.score === 0) return nowhere;
    return chained.score >= direct.score ? followed("last", chained) : followed("original", direct);
  });
}

const followed = (source: PlacementSource, placed: Placed): PlacementOutcome => ({
  ...placed,
  method: `${source}:${placed.method}`,
});

/** States go from the least change to the greatest. */
function worse(one: PlacementState, other: PlacementState): PlacementState {
  return placementStates.indexOf(one) > placementStates.indexOf(other) ? one : other;
}
