import { momentWord } from "~/content/dates";
import { contest, groundWord } from "~/content/moderation";
import { mySpace as words } from "~/content/my-space";
import type { Reason } from "~/domain/moderation/read-decisions.server";
import type { Standing } from "~/domain/moderation/standing";
import { Notice } from "../kit/notice";

export type OwnStanding = { standing: Standing; reason: Reason | null };

/** What has become of one's contribution, in words: why it was taken away, and how to contest it. */
export function StandingNote({
  reference,
  own: { standing, reason },
  isPublic,
  contact,
}: {
  reference: string;
  own: OwnStanding;
  /** False where the consultation shows contributions to nobody yet. */
  isPublic: boolean;
  contact: string | null;
}) {
  const said = standing === "visible" && !isPublic ? words.notYetPublic : words.standing[standing];
  return (
    <Notice tone={reason === null ? "info" : "warning"}>
      <p>{said}</p>
      {reason === null ? null : (
        <>
          <p>
            {words.decidedOn} {momentWord(reason.decidedAt)}.{" "}
            {reason.ground === null ? null : (
              <>
                {words.reason}
                {"\u00a0: "}
                <strong>{groundWord[reason.ground]}</strong>.
              </>
            )}
          </p>
          {reason.explanation === "" ? null : (
            <p className="history-words">
              {words.explanation}
              {"\u00a0: "}
              {reason.explanation}
            </p>
          )}
          <p>
            <strong>{contest.title}.</strong> {contest.how(reference, contact)} {contest.kept}
          </p>
        </>
      )}
    </Notice>
  );
}
