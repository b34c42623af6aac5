import type { Prisma } from "~/db/generated/client";
import type { Platform } from "~/platform.server";
import { voiceOf } from "../contribution/contribution";
import { Failure } from "../failure";
import { standingOf } from "../moderation/standing";
import type { Person } from "../policy/actor";
import { mayAdmit, mayReadEntered } from "../policy/entering";
import { demand } from "../policy/verdict";

const whole = {
  consultation: { select: { slug: true, title: true, demonstration: true } },
  enteredBy: { select: { name: true, email: true } },
  contributions: {
    orderBy: { number: "asc" },
    include: {
      organisationType: { select: { label: true, open: true } },
      contributor: { select: { declaredName: true, capacity: true } },
      fiche: { select: { label: true, title: true } },
      revisions: { orderBy: { number: "asc" }, take: 1, include: { text: { select: { salt: true } } } },
    },
  },
} satisfies Prisma.SendingInclude;

/**
 * A sending that staff entered, as a receipt to hand to its author: each reference with the hash of what was recorded;
 * and for staff, who entered it, where the original is, and whether it counts.
 */
export async function readEntered(platform: Platform, reader: Person, id: string) {
  const sending = await platform.db.sending.findFirst({
    where: { id, enteredById: { not: null } },
    include: whole,
  });
  if (!sending) throw new Failure("unknown", "envoi");
  demand(mayReadEntered(reader, sending.consultationId), "envoi");
  const { channel, receivedAt, recordedAt, original, late, admittedAt, admittedReason } = sending;
  const [first] = sending.contributions;
  if (!first) throw new Failure("unknown", "envoi");
  return {
    ...{ id, channel, receivedAt, recordedAt, original, late, admittedAt, admittedReason },
    consultation: sending.consultation,
    enteredBy: sending.enteredBy?.name ?? sending.enteredBy?.email ?? null,
    from: { name: first.contributor.declaredName, capacity: first.contributor.capacity },
    voice: voiceOf(first),
    contributions: sending.contributions.map(receiptOf),
    may: { admit: mayAdmit(reader, sending) },
  };
}

export type EnteredPage = Awaited<ReturnType<typeof readEntered>>;

type Sent = Prisma.SendingGetPayload<{ include: typeof whole }>["contributions"][number];

function receiptOf({ reference, kind, fiche, revisions: [revision], ...contribution }: Sent) {
  return {
    ...{ reference, kind, fiche, standing: standingOf(contribution) },
    hash: revision?.hash ?? "",
    /** Deleted on erasure: the hash proves nothing more. */
    salt: revision?.text?.salt ?? null,
  };
}
