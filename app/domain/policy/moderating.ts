import { type MandateAct, mandateActsFor, type MandateState } from "../account/mandate";
import { actsFor, type Moderated, type ModerationAct } from "../moderation/standing";
import { Failure } from "../failure";
import type { Actor, Person } from "./actor";
import { allowed, refused, type Verdict } from "./verdict";

/** Moderators and administrators; for everybody else the staff's pages do not exist. */
export function mayModerate(actor: Actor): Verdict {
  if (actor.kind === "system") return allowed;
  if (actor.kind !== "person") return refused("unknown");
  const isModerator = actor.roles.includes("moderator") || actor.roles.includes("administrator");
  return isModerator ? allowed : refused("unknown");
}

/** Whether this may be decided of a contribution as it stands now: somebody else may have decided before. */
export function mayDecide(actor: Actor, act: ModerationAct, contribution: Moderated): Verdict {
  const moderates = mayModerate(actor);
  if (!moderates.allowed) return moderates;
  return actsFor(contribution).includes(act) ? allowed : refused("conflict");
}

/** Whether this may be decided of a mandate as it stands now. */
export function mayDecideMandate(actor: Actor, act: MandateAct, state: MandateState): Verdict {
  const moderates = mayModerate(actor);
  if (!moderates.allowed) return moderates;
  return mandateActsFor(state).includes(act) ? allowed : refused("conflict");
}

/** Proves that a moderator acts, before anything of what they sent is looked at. */
export function demandModerator(actor: Actor): Person {
  if (actor.kind !== "person" || !mayModerate(actor).allowed) throw new Failure("unknown", "modération");
  return actor;
}
