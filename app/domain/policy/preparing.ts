import { type Actor, roles } from "./actor";
import { isNowhere, type Reach, reachOf } from "./holding";
import { staffOnly } from "./staff";
import type { Verdict } from "./verdict";

/**
 * The consultations of which somebody reads what invited institutions sent before the opening: those where they hold any
 * role. Editors answer it in the texts, moderators and analysts should know of it; those invited were told so.
 */
export const preparationReach = (actor: Actor): Reach => reachOf(actor, ...roles);

/** Whoever holds a role somewhere. */
export function mayOpenPreparation(actor: Actor): Verdict {
  return staffOnly(actor, !isNowhere(preparationReach(actor)));
}
