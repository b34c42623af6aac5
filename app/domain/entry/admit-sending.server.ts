import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { Failure } from "../failure";
import { standingOf } from "../moderation/standing";
import type { Person } from "../policy/actor";
import { mayAdmit, mayOpenAdmissions } from "../policy/entering";
import { demand } from "../policy/verdict";
import { counting } from "../tally/keep-count.server";
import { longestAdmission } from "./entered";
import { holdSending } from "./hold-sending.server";

/**
 * Lets a sending that came after closing into the totals, with a reason that is shown beside each of its contributions.
 * The whole sending, since it came at one moment; once, since what the public counted is not taken back in silence.
 */
export function admitSending(
  platform: Platform,
  author: Person,
  { sendingId, reason }: { sendingId: string; reason: string },
): Promise<void> {
  return perform(platform, author, async (act) => {
    demand(mayOpenAdmissions(author), "admission");
    const sending = await holdSending(act, sendingId);
    demand(mayAdmit(author, sending), "admission");
    if (reason === "" || reason.length > longestAdmission) throw new Failure("malformed", "motif");
    const { consultationId } = sending;
    const ofSending = { where: { sendingId }, orderBy: { id: "asc" } } as const;
    const found = await act.tx.contribution.findMany({ ...ofSending, select: { id: true } });
    const ids = found.map(({ id }) => id);
    const admitted = await counting(act, ids, async () => {
      const data = { admittedAt: act.now, admittedReason: reason };
      await act.tx.sending.update({ where: { id: sendingId }, data });
      await act.tx.contribution.updateMany({ where: { sendingId }, data: { late: false } });
      return act.tx.contribution.findMany(ofSending);
    });
    for (const contribution of admitted) {
      const change = { before: "late" as const, after: standingOf(contribution) };
      act.record({
        type: "contribution.admitted",
        consultationId,
        contributionId: contribution.id,
        ...change,
      });
    }
  });
}

/** A late sending that waits, for who may admit it; once it is admitted its page says so. */
export async function readAdmission({ db, clock }: Platform, reader: Person, id: string) {
  demand(mayOpenAdmissions(reader), "admission");
  const sending = await db.sending.findFirst({
    where: { id, enteredById: { not: null } },
    include: {
      consultation: { select: { demonstration: true } },
      contributions: { select: { reference: true }, orderBy: { number: "asc" } },
    },
  });
  if (!sending) throw new Failure("unknown", "envoi");
  demand(mayAdmit(reader, sending), "admission");
  const { consultation, contributions } = sending;
  return { id, consultation, references: contributions.map(({ reference }) => reference), now: clock() };
}
