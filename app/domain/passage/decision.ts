import type { Block } from "../fiche/block";
import { type Place, wordsAt } from "./follow-places";
import { normaliseText } from "./normalise";
import type { Segment } from "./passage";
import type { PlacementOutcome } from "./placement";
import { byHand, type Kept } from "./placement";

/** What an editor may decide of the passages of a place: give them other words, or accept that theirs are gone. */
export const passageActs = ["reattach", "letGo"] as const;
export type PassageAct = (typeof passageActs)[number];

/** A decision upon a place, taken before the text of an `edition`. */
export type Decision = {
  place: Place;
  act: PassageAct;
  edition: number;
  /** The words chosen; of what is let go, those that the rules had found, if any. */
  quote: string;
  segments: readonly Segment[];
  decidedById: string | null;
};

/**
 * Whether a decision still says what it said, in the text as it is now: the words chosen still stand there, or what is let
 * go would still be placed on the same words. When not, somebody has to look again.
 */
export function stillHolds(
  decision: Decision,
  blocks: readonly Block[],
  foreseen: PlacementOutcome,
): boolean {
  const segments = decision.act === "reattach" ? decision.segments : foreseen.segments;
  return wordsAt(blocks, segments) === decision.quote;
}

/** The placement that a decision makes. */
export function keptOf({ act, quote, segments, decidedById }: Decision, original: string): Kept {
  const decided = { method: byHand, decidedById };
  if (act === "letGo") return { state: "removed", score: 0, segments: [], ...decided };
  const isSame = normaliseText(quote) === normaliseText(original);
  return { state: isSame ? "moved" : "reworded", score: 1, segments, ...decided };
}
