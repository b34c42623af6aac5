import type { Consultation } from "../consultation/consultation";
import type { ModerationState } from "../moderation/standing";
import type { Actor } from "./actor";
import { administrationReach } from "./administering";
import { holds, isNowhere, type Reach, reachOf } from "./holding";
import { isToCome, mayReadFiches } from "./reading";
import { staffOnly } from "./staff";
import { allowed, refused, type Verdict } from "./verdict";

/**
 * The consultations for which somebody enters what came otherwise than online: those that they moderate. Whoever
 * enters reads the letter, with its author's name, and makes it public under somebody else's: moderators are
 * trusted with both already. Analysts count and editors write fiches: neither needs the names.
 */
export const entryReach = (actor: Actor): Reach => reachOf(actor, "moderator");

/** Whoever enters for some consultation. */
export function mayOpenEntries(actor: Actor): Verdict {
  return staffOnly(actor, !isNowhere(entryReach(actor)));
}

/** What staff entered is told to those who enter: a moderator elsewhere does not learn that it came. */
export function mayReadEntered(actor: Actor, consultationId: string): Verdict {
  const opening = mayOpenEntries(actor);
  if (!opening.allowed) return opening;
  return holds(actor, "moderator", consultationId) ? allowed : refused("unknown");
}

/**
 * From the opening on, since nothing can be said of fiches that nobody read; also while it is suspended and once it
 * is closed: what counts is when the letter came, whatever the day it is entered.
 */
export function mayEnter(actor: Actor, consultation: Consultation & { id: string }, now: Date): Verdict {
  const reading = mayReadEntered(actor, consultation.id);
  if (!reading.allowed) return reading;
  return isToCome(consultation, now) ? refused("unknown") : mayReadFiches(actor, consultation, now);
}

type Sending = { enteredById: string | null; cancelledAt: Date | null };

/**
 * Whoever may enter corrects what was entered, whoever entered it and whatever the day: the text is brought nearer to
 * its original, which has not changed. What its author sent themselves is theirs alone: « unknown »; what was cancelled
 * is nobody's any more: « conflict ».
 */
export function mayCorrect(
  actor: Actor,
  sending: Sending,
  consultation: Consultation & { id: string },
  now: Date,
): Verdict {
  const entering = mayEnter(actor, consultation, now);
  if (!entering.allowed) return entering;
  if (sending.enteredById === null) return refused("unknown");
  return sending.cancelledAt === null ? allowed : refused("conflict");
}

/** The same of one text: what a moderator took away does not come back by a correction. */
export function mayCorrectText(
  actor: Actor,
  sending: Sending,
  contribution: { moderation: ModerationState },
  consultation: Consultation & { id: string },
  now: Date,
): Verdict {
  const correcting = mayCorrect(actor, sending, consultation, now);
  if (!correcting.allowed) return correcting;
  const { moderation } = contribution;
  return moderation === "hidden" || moderation === "refused" ? refused("conflict") : allowed;
}

/** Whoever admits late sendings somewhere: admitting changes the totals, so it takes an administrator. */
export function mayOpenAdmissions(actor: Actor): Verdict {
  return staffOnly(actor, !isNowhere(administrationReach(actor)));
}

type Late = { consultationId: string; late: boolean; admittedAt: Date | null; cancelledAt: Date | null };

/** Whether this late sending may be let into the totals now: once, and neither one that came in time nor a cancelled one. */
export function mayAdmit(actor: Actor, { consultationId, late, admittedAt, cancelledAt }: Late): Verdict {
  const opening = mayOpenAdmissions(actor);
  if (!opening.allowed) return opening;
  if (!holds(actor, "administrator", consultationId)) return refused("unknown");
  return late && admittedAt === null && cancelledAt === null ? allowed : refused("conflict");
}
