import { Failure } from "../failure";
import type { Actor, Person } from "./actor";
import { isWithin, type Reach } from "./holding";
import { allowed, refused, type Verdict } from "./verdict";

/** Whoever holds a role, whichever and wherever. For everybody else the staff's pages do not exist. */
export function mayEnterStaffArea(actor: Actor): Verdict {
  return actor.kind === "person" && actor.grants.length > 0 ? allowed : refused("unknown");
}

/**
 * The verdict upon a part of the staff area. Staff know that the area is there: that a part of it is not
 * theirs is told as such, so that they can ask for it; others are told nothing.
 */
export function staffOnly(actor: Actor, isTheirs: boolean): Verdict {
  if (isTheirs) return allowed;
  return mayEnterStaffArea(actor).allowed ? refused("forbidden") : refused("unknown");
}

/**
 * The verdict upon one consultation, for whoever may open this part of the area. Staff of elsewhere do not learn that
 * there is such a consultation, which may not be announced: « unknown ».
 */
export function staffWithin(opening: Verdict, reach: Reach, consultationId: string): Verdict {
  if (!opening.allowed) return opening;
  return isWithin(reach, consultationId) ? allowed : refused("unknown");
}

/** Proves that a person acts to whom this is open. */
export function demandPerson(actor: Actor, verdict: Verdict): Person {
  if (!verdict.allowed) throw new Failure(verdict.because, "espace agent");
  if (actor.kind !== "person") throw new Failure("unknown", "espace agent");
  return actor;
}
