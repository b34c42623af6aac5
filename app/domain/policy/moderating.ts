import { type MandateAct, mandateActsFor, type MandateState } from "../account/mandate";
import { actsFor, type Moderated, type ModerationAct } from "../moderation/standing";
import type { Actor } from "./actor";
import { holds, isNowhere, type Reach, reachOf } from "./holding";
import { staffOnly, staffWithin } from "./staff";
import { allowed, refused, type Verdict } from "./verdict";

/** The consultations whose contributions somebody moderates. */
export const moderationReach = (actor: Actor): Reach => reachOf(actor, "moderator");

/** Whoever moderates somewhere. */
export function mayOpenModeration(actor: Actor): Verdict {
  return staffOnly(actor, !isNowhere(moderationReach(actor)));
}

export function mayModerate(actor: Actor, consultationId: string): Verdict {
  return staffWithin(mayOpenModeration(actor), moderationReach(actor), consultationId);
}

/** Whether this may be decided of a contribution as it stands now: somebody else may have decided before. */
export function mayDecide(
  actor: Actor,
  act: ModerationAct,
  contribution: Moderated & { consultationId: string },
): Verdict {
  const moderates = mayModerate(actor, contribution.consultationId);
  if (!moderates.allowed) return moderates;
  return actsFor(contribution).includes(act) ? allowed : refused("conflict");
}

/**
 * A mandate holds in every consultation, so only moderators of the site decide: a moderator of one could
 * verify a friend or silence a body everywhere, and would read addresses of people who never wrote to them.
 */
export function mayOpenMandates(actor: Actor): Verdict {
  return staffOnly(actor, holds(actor, "moderator", null));
}

/** Whether this may be decided of a mandate as it stands now. */
export function mayDecideMandate(actor: Actor, act: MandateAct, state: MandateState): Verdict {
  const opening = mayOpenMandates(actor);
  if (!opening.allowed) return opening;
  return mandateActsFor(state).includes(act) ? allowed : refused("conflict");
}
