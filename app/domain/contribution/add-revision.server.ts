import { insertTogether } from "~/db/insert-together.server";
import type { Act } from "../act.server";
import { laterThan, placeInLater } from "../passage/place-in-later.server";
import { counting } from "../tally/keep-count.server";
import { passagesOf, revisionRowsOf, tablesOf } from "./contribution-rows.server";
import { type firstState, placed, type SentContribution } from "./record-sendings.server";

type FirstState = ReturnType<typeof firstState>;

/** A contribution whose row is held, as it stands. */
type Held = {
  id: string;
  number: number;
  reference: string;
  kind: SentContribution["kind"];
  currentNumber: number;
  submittedAt: Date;
};

/**
 * Writes a text as the next revision of a contribution, with what it counts for. The former one leaves the public; what
 * others supported is no longer there, so their supports go. `id` is what finds the revision when it is asked for again.
 */
export async function addRevision(
  act: Act,
  contribution: Held,
  { id, text, moderation }: { id: string; text: SentContribution; moderation: FirstState },
) {
  const { id: contributionId, reference, kind, number: ofContribution, submittedAt } = contribution;
  const number = contribution.currentNumber + 1;
  const own = { id: contributionId, reference, kind, number: ofContribution, submittedAt };
  const numbered = await placed(act, { ...text, ...own, moderation });
  const rows = revisionRowsOf(numbered, { id, number, submittedAt: act.now, newId: act.newId });
  await counting(act, [contributionId], async () => {
    const later = await insertTogether(act.tx, tablesOf([rows]), { read: laterThan([text.versionId]) });
    await placeInLater(act, passagesOf([rows]), later);
    const data = { currentNumber: number, moderation };
    await act.tx.contribution.update({ where: { id: contributionId }, data });
  });
  await act.tx.support.deleteMany({ where: { contributionId } });
  return { number, hash: rows.revision.hash };
}
