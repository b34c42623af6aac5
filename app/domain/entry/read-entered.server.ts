import type { Database } from "~/db/database.server";
import type { Prisma } from "~/db/generated/client";
import type { Platform } from "~/platform.server";
import { voiceOf } from "../contribution/contribution";
import { Failure } from "../failure";
import { standingOf } from "../moderation/standing";
import type { Person } from "../policy/actor";
import { mayAdmit, mayCorrect, mayReadEntered } from "../policy/entering";
import { demand } from "../policy/verdict";
import { nameStaff } from "./name-staff.server";

const whole = {
  consultation: { include: { periods: true } },
  enteredBy: { select: { name: true, email: true } },
  corrections: {
    orderBy: { correctedAt: "asc" },
    include: { revision: { select: { contribution: { select: { reference: true } } } } },
  },
  contributions: {
    orderBy: { number: "asc" },
    include: {
      organisationType: { select: { label: true, open: true } },
      contributor: { select: { declaredName: true, capacity: true } },
      fiche: { select: { label: true, title: true } },
      revisions: { orderBy: { number: "desc" }, include: { text: { select: { salt: true } } } },
    },
  },
} satisfies Prisma.SendingInclude;

/**
 * A sending that staff entered, as a receipt to hand to its author: each reference with the hash of what was recorded, and
 * of what its corrections replaced; and for staff, who entered it, where the original is, whether it counts, and why it
 * was corrected or cancelled.
 */
export async function readEntered(platform: Platform, reader: Person, id: string) {
  const sending = await platform.db.sending.findFirst({
    where: { id, enteredById: { not: null } },
    include: whole,
  });
  if (!sending) throw new Failure("unknown", "envoi");
  demand(mayReadEntered(reader, sending.consultationId), "envoi");
  const { channel, receivedAt, recordedAt, original, late, admittedAt, admittedReason } = sending;
  const { cancelledAt, cancelledReason, consultation } = sending;
  const [first] = sending.contributions;
  if (!first) throw new Failure("unknown", "envoi");
  const { slug, title, demonstration } = consultation;
  return {
    ...{ id, channel, receivedAt, recordedAt, original, late, admittedAt, admittedReason },
    ...{ cancelledAt, cancelledReason, consultation: { slug, title, demonstration } },
    enteredBy: sending.enteredBy?.name ?? sending.enteredBy?.email ?? null,
    from: { name: first.contributor.declaredName, capacity: first.contributor.capacity },
    voice: voiceOf(first),
    contributions: sending.contributions.map(receiptOf),
    corrections: await listCorrections(platform.db, sending.corrections),
    may: {
      admit: mayAdmit(reader, sending),
      correct: mayCorrect(reader, sending, consultation, platform.clock()),
    },
  };
}

export type EnteredPage = Awaited<ReturnType<typeof readEntered>>;

type Whole = Prisma.SendingGetPayload<{ include: typeof whole }>;
type Sent = Whole["contributions"][number];

/** The receipt of what stands, then of what it replaced, the latest first. */
function receiptOf({ reference, kind, fiche, revisions, ...contribution }: Sent) {
  const receipts = revisions.map(({ number, submittedAt, hash, text }) => ({
    ...{ number, submittedAt, hash },
    /** Deleted on erasure: the hash proves nothing more. */
    salt: text?.salt ?? null,
  }));
  return { reference, kind, fiche, standing: standingOf(contribution), receipts };
}

/** What was put right, when, by whom and why; `former` is of the envelope. */
async function listCorrections(db: Database, corrections: Whole["corrections"]) {
  const nameOf = await nameStaff(
    db,
    corrections.map(({ correctedById }) => correctedById),
  );
  return corrections.map(
    ({ id, reason, correctedAt, correctedById, revision, formerOriginal, formerCapacity }) => ({
      ...{ id, reason, correctedAt, correctedBy: nameOf(correctedById) },
      reference: revision?.contribution.reference ?? null,
      former: revision ? null : { original: formerOriginal, capacity: formerCapacity },
    }),
  );
}
