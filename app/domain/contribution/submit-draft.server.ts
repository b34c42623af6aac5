import { z } from "zod";
import { sql, type Transaction } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { asReadBy } from "../consultation/as-read-by.server";
import { heldRule, ruleHeld } from "../consultation/hold-rules.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { mayContribute, mayReply, type NoContribution, type Terms, termsOf } from "../policy/contributing";
import type { Verdict } from "../policy/verdict";
import { findAnswered } from "./find-answered.server";
import { type DraftToSend, readForSending } from "./read-for-sending.server";
import { recordReceived } from "./record-sendings.server";
import { storeRevision } from "./store-revision.server";
import { contributionsOf, findProblem, type Submitted } from "./submission";
import { takeReferences } from "./take-references.server";
import { declaredBy, findVoice, type Wish } from "./voice.server";

/**
 * Sends a draft. Its id is the key: whatever is pressed twice, retried or opened in two tabs makes one sending,
 * and asking again after an acknowledged one gives its references, also after closing. `edition` is the one that
 * its author previewed: what changed since is previewed again first. `terms` are those that they were told: what was to be read in
 * confidence is not published because the consultation opened meanwhile.
 */
export async function submitDraft(
  platform: Platform,
  author: Person,
  draftId: string,
  { edition, voice, terms = "public" }: { edition: number; voice: Wish; terms?: Terms },
): Promise<Submitted> {
  const read = await readForSending(platform, author, draftId);
  if (!read) return repeat(await findReferences(platform.db, author, draftId)); // sending a draft consumes it
  const { content, ground, consultation } = read;
  const now = platform.clock();
  const writing = mayContribute(author, await asReadBy(platform.db, author, consultation, now), now);
  if (!writing.allowed) return { sent: false, because: writing.because };
  const problem = findProblem(content, ground);
  if (problem) return { sent: false, because: problem };
  const texts = contributionsOf(content, ground);
  const isNew = content.revises === null;
  const numbers = isNew ? await takeReferences(platform, consultation.id, texts.length) : [];
  return perform(platform, author, async (act) => {
    const held = await holdToSend(act, read, draftId);
    if (held === null) return repeat(await findReferences(act.tx, author, draftId));
    if (held.edition !== edition || held.edition !== read.edition) return { sent: false, because: "changed" };
    const ruled = { ...consultation, moderationMode: held.moderationMode };
    const draft = { ...read, consultation: await asReadBy(act.tx, author, ruled, act.now) };
    const may = await mayStill(act, author, draft);
    if (!may.allowed) return { sent: false, because: may.because };
    if (termsOf(consultation, act.now) !== terms) return { sent: false, because: "terms" };
    if (content.revises !== null) return storeRevision(act, author, { ...draft, id: draftId }, texts);
    const { declared } = held;
    const speaker = await findVoice(act, author, { consultationId: consultation.id, declared, wish: voice });
    if ("because" in speaker) return { sent: false, because: speaker.because };
    const answered = await findAnswered(act, { ...speaker, terms }, texts);
    if (answered !== null) return { sent: false, because: "answered", reference: answered };
    const sending = {
      ...{ consultationId: consultation.id, draftKey: draftId, channel: "online" as const },
      ...{ receivedAt: act.now, charterId: draft.charterId, contributions: texts, ...speaker },
      terms,
    };
    const [recorded] = await recordReceived(act, draft, [sending], numbers);
    if (recorded) await act.enqueue({ kind: "mail.receipt", sendingId: recorded.id });
    return {
      sent: true,
      references: recorded?.contributions.map(({ reference }) => reference) ?? [],
      repeated: false,
    };
  });
}

/** The same for a page: what a draft became. */
export const findSent = ({ db }: Platform, author: Person, draftKey: string) =>
  findReferences(db, author, draftKey);

/** The references that a draft was sent under by this author, or null when it was not. */
async function findReferences(
  db: Transaction,
  { accountId }: Person,
  draftKey: string,
): Promise<string[] | null> {
  const sent = await db.contribution.findMany({
    where: {
      contributor: { accountId },
      OR: [{ sending: { draftKey } }, { revisions: { some: { id: draftKey } } }],
    },
    orderBy: { number: "asc" },
    select: { reference: true },
  });
  return sent.length === 0 ? null : sent.map(({ reference }) => reference);
}

function repeat(references: string[] | null): Submitted {
  if (!references) throw new Failure("unknown", "brouillon");
  return { sent: true, references, repeated: true };
}

const heldDraft = heldRule.extend({
  edition: z.number(),
  contributorId: z.string().nullable(),
  declaredName: z.string().nullable(),
});
const heldDrafts = z.array(heldDraft).max(1);

/**
 * Its edition and who is declared behind its author's account, with its row held until the end of the act, and its fiche's as
 * well, shared with other sendings and against a version published meanwhile; null when it is no longer there. In one journey, yet
 * in order: these rows are held as the join gives them, and it gives none before the rule of the consultation is held.
 */
async function holdToSend({ tx }: Act, { consultation, ground: { ficheId } }: DraftToSend, id: string) {
  const rows = await tx.$queryRaw(sql`
    WITH rule AS MATERIALIZED (${ruleHeld(consultation.id)})
    SELECT d.edition, rule."moderationMode", p.id AS "contributorId", p.declared_name AS "declaredName"
    FROM rule CROSS JOIN draft d JOIN fiche f ON f.id = ${ficheId}::uuid ${declaredBy(sql`d.account_id`)}
    WHERE d.id = ${id}::uuid FOR UPDATE OF d FOR SHARE OF f`);
  const [held] = heldDrafts.parse(rows);
  if (!held) return null;
  const { contributorId, declaredName, ...rest } = held;
  return { ...rest, declared: contributorId === null ? null : { id: contributorId, declaredName } };
}

/** Asked again under the locks, by the clock of the act: the period, and what is answered. */
async function mayStill(
  { tx, now }: Act,
  author: Person,
  { consultation, content }: DraftToSend,
): Promise<Verdict<NoContribution>> {
  const contributing = mayContribute(author, consultation, now);
  if (!contributing.allowed || content.parentId === null) return contributing;
  const parent = await tx.contribution.findUniqueOrThrow({
    where: { id: content.parentId },
    include: { contributor: { select: { accountId: true } } },
  });
  return mayReply(author, { ...parent, accountId: parent.contributor.accountId }, consultation, now);
}
