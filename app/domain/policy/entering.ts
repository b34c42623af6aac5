import type { Consultation } from "../consultation/consultation";
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

/** Whoever admits late sendings somewhere: admitting changes the totals, so it takes an administrator. */
export function mayOpenAdmissions(actor: Actor): Verdict {
  return staffOnly(actor, !isNowhere(administrationReach(actor)));
}

/** Whether this late sending may be let into the totals now: once, and not one that came in time. */
export function mayAdmit(
  actor: Actor,
  { consultationId, late, admittedAt }: { consultationId: string; late: boolean; admittedAt: Date | null },
): Verdict {
  const opening = mayOpenAdmissions(actor);
  if (!opening.allowed) return opening;
  if (!holds(actor, "administrator", consultationId)) return refused("unknown");
  return late && admittedAt === null ? allowed : refused("conflict");
}
