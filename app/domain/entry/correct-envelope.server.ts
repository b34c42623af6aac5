import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { mayCorrect } from "../policy/entering";
import { demand } from "../policy/verdict";
import { longestCorrection } from "./entered";
import { enteredChannel, hasOriginal } from "./envelope";
import { findEnteredSending } from "./find-entered.server";
import { holdSending } from "./hold-sending.server";

/** What of an envelope changes no count, so that it may be put right once registered. */
type EnvelopeDetails = { original: string | null; capacity: string | null };

type EnvelopeCorrected = { corrected: true } | { corrected: false; because: "same" | "original" };

/**
 * Puts right where the original is kept, and in what capacity its author spoke; the former values are kept with the
 * reason. A capacity is its author's: it is told with all that they sent.
 */
export async function correctEnvelope(
  platform: Platform,
  author: Person,
  sendingId: string,
  { reason, ...details }: EnvelopeDetails & { reason: string },
): Promise<EnvelopeCorrected> {
  const { consultation } = await findEnteredSending(platform.db, author, sendingId);
  if (reason === "" || reason.length > longestCorrection) throw new Failure("malformed", "motif");
  return perform(platform, author, async (act) => {
    const sending = await holdSending(act, sendingId);
    demand(mayCorrect(author, sending, consultation, act.now), "envoi");
    const channel = enteredChannel.parse(sending.channel);
    if (hasOriginal(channel) && details.original === null) return { corrected: false, because: "original" };
    const contributor = await findAuthor(act, sendingId);
    const former = { original: sending.original, capacity: contributor.capacity };
    const fields = (["original", "capacity"] as const).filter((field) => former[field] !== details[field]);
    if (fields.length === 0) return { corrected: false, because: "same" };
    const { original, capacity } = details;
    await act.tx.sending.update({ where: { id: sendingId }, data: { original } });
    await act.tx.contributor.update({ where: { id: contributor.id }, data: { capacity } });
    await act.tx.sendingCorrection.create({
      data: {
        ...{ id: act.newId(), sendingId, reason, correctedById: author.accountId, correctedAt: act.now },
        ...{ formerOriginal: former.original, formerCapacity: former.capacity },
      },
    });
    act.record({ type: "sending.corrected", consultationId: consultation.id, sendingId, fields });
    return { corrected: true };
  });
}

/** Held, so that two sendings of one person do not correct each other's words unseen. */
async function findAuthor({ tx }: Act, sendingId: string) {
  const { contributorId } = await tx.contribution.findFirstOrThrow({
    where: { sendingId },
    select: { contributorId: true },
  });
  await tx.$queryRaw`SELECT 1 FROM contributor WHERE id = ${contributorId}::uuid FOR UPDATE`;
  return tx.contributor.findUniqueOrThrow({ where: { id: contributorId } });
}
