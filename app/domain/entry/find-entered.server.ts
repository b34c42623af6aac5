import type { Database } from "~/db/database.server";
import type { Prisma } from "~/db/generated/client";
import { voiceOf } from "../contribution/contribution";
import { Failure } from "../failure";
import { standingOf } from "../moderation/standing";
import type { Platform } from "~/platform.server";
import type { Person } from "../policy/actor";
import { mayCorrect, mayReadEntered } from "../policy/entering";
import { demand } from "../policy/verdict";

const whole = {
  consultation: { include: { periods: true } },
  contributions: {
    orderBy: { number: "asc" },
    include: {
      contributor: true,
      organisationType: { select: { label: true, open: true } },
    },
  },
} satisfies Prisma.SendingInclude;

/** A sending that staff entered; for whoever may not read it, it does not exist. */
export async function findEnteredSending(db: Database, reader: Person, id: string) {
  const sending = await db.sending.findUnique({ where: { id }, include: whole });
  const [first] = sending?.contributions ?? [];
  if (sending?.enteredById == null || !first) throw new Failure("unknown", "envoi");
  demand(mayReadEntered(reader, sending.consultationId), "envoi");
  return { ...sending, first };
}

/** The same with what of it may be corrected or cancelled; « conflict » once it was cancelled. */
export async function readEnvelopeCorrection(platform: Platform, reader: Person, id: string) {
  const { consultation, contributions, first, ...sending } = await findEnteredSending(
    platform.db,
    reader,
    id,
  );
  demand(mayCorrect(reader, sending, consultation, platform.clock()), "envoi");
  const { slug, title, demonstration } = consultation;
  const { declaredName: name, capacity } = first.contributor;
  return {
    ...{ id, key: platform.newId(), channel: sending.channel, name, voice: voiceOf(first) },
    details: { original: sending.original, capacity },
    consultation: { slug, title, demonstration },
    contributions: contributions.map((one) => ({ reference: one.reference, standing: standingOf(one) })),
    isAdmitted: sending.admittedAt !== null,
  };
}

export type EnvelopeCorrectionPage = Awaited<ReturnType<typeof readEnvelopeCorrection>>;
