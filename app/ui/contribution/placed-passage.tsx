import { placedPassage as words } from "~/content/passages";
import type { PlacementState } from "~/domain/passage/placement";
import { changesOf } from "~/lib/word-changes";
import { Stretches } from "../kit/stretches";

export type ShownPlacement = {
  state: PlacementState;
  versionNumber: number;
  words: string;
  isByHand: boolean;
};

/** What became, in the version in force, of words that somebody commented on a former one. */
export function PlacedPassage({
  quote,
  placed: { state, versionNumber, words: now, isByHand },
}: {
  quote: string;
  placed: ShownPlacement;
}) {
  return (
    <div className="placed">
      <p className="contribution-note">
        {words.inVersion(state, versionNumber)}
        {isByHand && state !== "removed" ? ` (${words.byHand})` : null}.
      </p>
      {state === "reworded" ? (
        <p className="placed-words">
          {words.nowReads} : <Stretches of={changesOf(quote, now)} />
        </p>
      ) : null}
    </div>
  );
}
