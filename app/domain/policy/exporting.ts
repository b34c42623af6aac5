import type { Actor } from "./actor";
import { isNowhere, type Reach, reachOf } from "./holding";
import { staffOnly, staffWithin } from "./staff";
import type { Verdict } from "./verdict";

/** The consultations of which somebody reads all that was received: their analysts, moderators and administrators. */
export const exportReach = (actor: Actor): Reach => reachOf(actor, "analyst", "moderator");

/** Whoever takes files of some consultation away. */
export function mayOpenExports(actor: Actor): Verdict {
  return staffOnly(actor, !isNowhere(exportReach(actor)));
}

/** They read all of it on their pages already. */
export function mayExport(actor: Actor, consultationId: string): Verdict {
  return staffWithin(mayOpenExports(actor), exportReach(actor), consultationId);
}
