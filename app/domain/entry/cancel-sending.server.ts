import type { Prisma } from "~/db/generated/client";
import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { contentOfRevision } from "../contribution/content-of-revision";
import type { DraftContent } from "../contribution/draft";
import { Failure } from "../failure";
import { standingOf } from "../moderation/standing";
import type { Person } from "../policy/actor";
import { mayCorrect } from "../policy/entering";
import { demand } from "../policy/verdict";
import { counting } from "../tally/keep-count.server";
import { longestCorrection } from "./entered";
import { type Envelope, enteredChannel } from "./envelope";
import { findEnteredSending } from "./find-entered.server";
import { holdSending } from "./hold-sending.server";
import { findRegistered } from "./register-entry.server";

type Cancelling = {
  /** Made with the form: it becomes the entry's id, so that confirming twice begins one. */
  key: string;
  /** For staff alone. */
  reason: string;
  /** Whether a new entry begins, with its envelope and the texts that stood. */
  again: boolean;
};

/**
 * Withdraws all of a sending that was registered by mistake: its date, its author or its body were wrong, which decide
 * what counts. Nothing is overwritten, and its references are never given again. What a moderator took away is not
 * taken up in the new entry.
 */
export async function cancelSending(
  platform: Platform,
  author: Person,
  sendingId: string,
  { key, reason, again }: Cancelling,
): Promise<void> {
  const { consultation } = await findEnteredSending(platform.db, author, sendingId);
  if (reason === "" || reason.length > longestCorrection) throw new Failure("malformed", "motif");
  await perform(platform, author, async (act) => {
    const sending = await holdSending(act, sendingId);
    if (sending.cancelledAt !== null && again && (await isBegun(act, author, key))) return;
    demand(mayCorrect(author, sending, consultation, act.now), "envoi");
    const data = { cancelledAt: act.now, cancelledReason: reason };
    await act.tx.sending.update({ where: { id: sendingId }, data });
    const before = await withdrawAll(act, sendingId);
    if (again) await beginAgain(act, author, sendingId, key);
    for (const contribution of before) {
      const { id: contributionId, consultationId, late } = contribution;
      const change = { before: late ? ("late" as const) : standingOf(contribution) };
      act.record({
        ...{ type: "contribution.cancelled", consultationId, contributionId },
        ...{ ...change, after: "withdrawn" },
      });
    }
  });
}

/** Whether this form was confirmed before; what it began may have been registered since. */
async function isBegun({ tx }: Act, author: Person, key: string): Promise<boolean> {
  const begun = await tx.entry.count({ where: { id: key, accountId: author.accountId } });
  return begun > 0 || (await findRegistered(tx, author, key)) !== null;
}

/** As they were before. */
async function withdrawAll(act: Act, sendingId: string) {
  const { tx, now } = act;
  await tx.$queryRaw(sql`
    SELECT 1 FROM contribution WHERE sending_id = ${sendingId}::uuid ORDER BY id FOR UPDATE`);
  const standing = { where: { sendingId, withdrawnAt: null } };
  const before = await tx.contribution.findMany({ ...standing, orderBy: { number: "asc" } });
  const ids = before.map(({ id }) => id);
  await counting(act, ids, () => tx.contribution.updateMany({ ...standing, data: { withdrawnAt: now } }));
  return before;
}

const written = {
  orderBy: { number: "asc" },
  include: {
    contributor: true,
    question: { select: { key: true } },
    revisions: {
      orderBy: { number: "desc" },
      take: 1,
      include: { text: true, passages: true, choices: { include: { option: { select: { key: true } } } } },
    },
  },
} satisfies Prisma.Sending$contributionsArgs;

type Written = Prisma.ContributionGetPayload<{ include: (typeof written)["include"] }>;

/** A new entry of whoever cancelled: the same envelope, and the texts that nobody took away. */
async function beginAgain({ tx, now, newId }: Act, { accountId }: Person, sendingId: string, key: string) {
  const { contributions, ...sending } = await tx.sending.findUniqueOrThrow({
    where: { id: sendingId },
    include: { contributions: written },
  });
  const [first] = contributions;
  if (!first) throw new Failure("unknown", "envoi");
  const moments = { createdAt: now, updatedAt: now };
  const envelope = envelopeOf(sending, first);
  const { consultationId } = sending;
  await tx.entry.create({ data: { id: key, accountId, consultationId, envelope, ...moments } });
  const drafts = draftsOf(contributions).map((draft) => ({
    ...draft,
    id: newId(),
    entryId: key,
    ...moments,
  }));
  await tx.draft.createMany({ data: drafts });
}

type Sent = Pick<Prisma.SendingGetPayload<object>, "channel" | "receivedAt" | "original">;

function envelopeOf({ channel, receivedAt, original }: Sent, first: Written): Envelope {
  const { contributor, organisationId, organisationName, organisationTypeId, organisationTypeNote } = first;
  const body =
    organisationId === null || organisationTypeId === null
      ? null
      : { organisationId, typeId: organisationTypeId, typeNote: organisationTypeNote };
  return {
    ...{ channel: enteredChannel.parse(channel), receivedAt: receivedAt.toISOString(), original },
    ...{ name: contributor.declaredName ?? "", capacity: contributor.capacity },
    contributorId: contributor.id,
    voice: body
      ? { kind: "organisation", name: organisationName ?? "", ...body }
      : { kind: "person", named: first.named },
  };
}

type Rewritten = { ficheId: string; versionId: string; content: DraftContent };

/** One draft for each text, and one for all the answers to the questions of a version, as they are written. */
function draftsOf(contributions: readonly Written[]): Rewritten[] {
  const drafts: Rewritten[] = [];
  for (const contribution of contributions) {
    const [revision] = contribution.revisions;
    const { ficheId, moderation } = contribution;
    if (!revision?.text || moderation === "hidden" || moderation === "refused") continue;
    const { versionId } = revision;
    const content = contentOfRevision({ contribution, revision });
    const form = drafts.find((one) => one.versionId === versionId && isSameForm(one.content, content));
    if (form) form.content.answers.push(...content.answers);
    else drafts.push({ ficheId, versionId, content });
  }
  return drafts;
}

const isSameForm = (one: DraftContent, other: DraftContent) =>
  one.kind === "answers" && other.kind === "answers" && one.language === other.language;
