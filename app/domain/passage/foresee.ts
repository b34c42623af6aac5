import type { Block } from "../fiche/block";
import { type Decision, keptOf, stillHolds } from "./decision";
import { followPlaces, nameOfPlace, type Texts, wordsAt } from "./follow-places";
import type { HeldPlace } from "./list-places.server";
import type { Kept, PlacementOutcome, PlacementState } from "./placement";

/** What publishing a text would do to a place: as the rules find it, as it was decided, and as it would be kept. */
export type Foreseen = HeldPlace & {
  found: PlacementOutcome;
  decision: Decision | null;
  /** Decided before the text changed there: to be looked at again, and not applied. */
  isStale: boolean;
  kept: Kept;
  /** The words of the text that it would be on; empty when removed. */
  words: string;
};

/** The outcome for each place, in their order. Pure: the gate shows what publication then does. */
export function foresee(
  texts: Texts,
  to: readonly Block[],
  places: readonly HeldPlace[],
  decisions: readonly Decision[],
): Foreseen[] {
  const decided = new Map(decisions.map((decision) => [nameOfPlace(decision.place), decision]));
  const outcomes = followPlaces(texts, to, places);
  return places.flatMap((place, index) => {
    const found = outcomes[index];
    if (!found) return [];
    const decision = decided.get(nameOfPlace(place.place)) ?? null;
    const isStale = decision !== null && !stillHolds(decision, to, found);
    const kept = decision && !isStale ? keptOf(decision, place.quote) : { ...found, decidedById: null };
    return [{ ...place, found, decision, isStale, kept, words: wordsAt(to, kept.segments) }];
  });
}

export type StateCounts = Record<PlacementState, number>;

type Placed = { passageIds: readonly string[] };

/** How many passages these places hold. */
export const countPassages = (placed: readonly Placed[]): number =>
  placed.reduce((sum, { passageIds }) => sum + passageIds.length, 0);

/** How many passages end up how. */
export function countStates(placed: readonly (Placed & { kept: { state: PlacementState } })[]): StateCounts {
  const counts: StateCounts = { exact: 0, moved: 0, reworded: 0, removed: 0 };
  for (const { passageIds, kept } of placed) counts[kept.state] += passageIds.length;
  return counts;
}
