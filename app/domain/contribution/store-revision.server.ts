import { insertTogether } from "~/db/insert-together.server";
import type { Act } from "../act.server";
import { Failure } from "../failure";
import { placeInLater } from "../passage/place-in-later.server";
import type { Person } from "../policy/actor";
import { mayRevise, termsOf } from "../policy/contributing";
import { counting } from "../tally/keep-count.server";
import { passagesOf, revisionRowsOf, tablesOf } from "./contribution-rows.server";
import type { DraftToSend } from "./read-for-sending.server";
import { firstState, placed, type SentContribution } from "./record-sendings.server";
import type { Submitted } from "./submission";

/**
 * Writes a draft as the next revision of its contribution. The former text leaves the public; what others
 * supported is no longer there, so their supports go. The revision bears the id of the draft, so that sending
 * it again finds it.
 */
export async function storeRevision(
  act: Act,
  author: Person,
  { id, content, consultation }: DraftToSend & { id: string },
  texts: readonly SentContribution[],
): Promise<Submitted> {
  const contributionId = content.revises ?? "";
  await act.tx.$queryRaw`SELECT 1 FROM contribution WHERE id = ${contributionId}::uuid FOR UPDATE`;
  const contribution = await act.tx.contribution.findUnique({
    where: { id: contributionId },
    include: { contributor: { select: { accountId: true } }, question: { select: { sameAsId: true } } },
  });
  const text = await textOf(act, contribution?.question?.sameAsId ?? null, texts);
  if (!contribution || !text) throw new Failure("unknown", "contribution");
  const { accountId } = contribution.contributor;
  const may = mayRevise(author, { ...contribution, accountId }, consultation, act.now);
  if (!may.allowed) return { sent: false, because: may.because };
  const number = contribution.currentNumber + 1;
  const moderation = firstState(consultation.moderationMode, termsOf(consultation, act.now));
  const numbered = await placed(act, { ...text, ...ownOf(contribution), moderation });
  const rows = revisionRowsOf(numbered, { id, number, submittedAt: act.now, newId: act.newId });
  await counting(act, [contributionId], async () => {
    await insertTogether(act.tx, tablesOf([rows]));
    await placeInLater(act, passagesOf([rows]));
    const data = { currentNumber: number, moderation };
    await act.tx.contribution.update({ where: { id: contributionId }, data });
  });
  await act.tx.support.deleteMany({ where: { contributionId } });
  await act.tx.draft.delete({ where: { id } });
  const fact = { consultationId: consultation.id, contributionId };
  const change = { before: contribution.moderation, after: moderation };
  act.record({ type: "contribution.revised", ...fact, hash: rows.revision.hash, ...change });
  if (content.erasesFormer) await eraseTexts(act, fact, number);
  await act.enqueue({ kind: "mail.receipt", sendingId: contribution.sendingId });
  return { sent: true, references: [contribution.reference], repeated: false };
}

/** The text to write; of an answer, the one that answers what it answered, on whichever version. */
async function textOf({ tx }: Act, sameAsId: string | null, texts: readonly SentContribution[]) {
  if (sameAsId === null) return texts[0];
  const ids = texts.flatMap(({ questionId }) => questionId ?? []);
  const same = await tx.question.findMany({ where: { id: { in: ids }, sameAsId }, select: { id: true } });
  return texts.find(({ questionId }) => same.some(({ id }) => id === questionId));
}

/** What a contribution keeps whatever its author changes. */
function ownOf(contribution: {
  id: string;
  number: number;
  reference: string;
  kind: SentContribution["kind"];
}) {
  const { id, number, reference, kind } = contribution;
  return { id, number, reference, kind };
}

/** Deletes the words and the salts of the revisions before this one: their hashes stay, and prove nothing. */
export async function eraseTexts(
  { tx, record }: Act,
  fact: { consultationId: string; contributionId: string },
  before: number,
): Promise<void> {
  const { contributionId } = fact;
  await tx.revisionText.deleteMany({ where: { revision: { contributionId, number: { lt: before } } } });
  record({ type: "contribution.erased", ...fact });
}
