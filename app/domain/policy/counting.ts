import { type Actor, roles } from "./actor";
import { isNowhere, type Reach, reachOf } from "./holding";
import { staffOnly, staffWithin } from "./staff";
import type { Verdict } from "./verdict";

/** The consultations whose numbers somebody follows: those where they hold any role. */
export const boardReach = (actor: Actor): Reach => reachOf(actor, ...roles);

/** Whoever holds a role somewhere: numbers are everybody's among the staff, texts are not. */
export function mayOpenBoard(actor: Actor): Verdict {
  return staffOnly(actor, !isNowhere(boardReach(actor)));
}

export function mayReadBoard(actor: Actor, consultationId: string): Verdict {
  return staffWithin(mayOpenBoard(actor), boardReach(actor), consultationId);
}
