import type { Actor } from "./actor";
import { holds, isNowhere, type Reach, reachOf } from "./holding";
import { staffOnly, staffWithin } from "./staff";
import type { Verdict } from "./verdict";

/** The consultations whose settings and texts somebody writes. */
export const editingReach = (actor: Actor): Reach => reachOf(actor, "editor");

/** Whoever edits somewhere. */
export function mayOpenEditing(actor: Actor): Verdict {
  return staffOnly(actor, !isNowhere(editingReach(actor)));
}

/** Settings, calendar, themes, fiches and their texts, until they are published and after. */
export function mayEdit(actor: Actor, consultationId: string): Verdict {
  return staffWithin(mayOpenEditing(actor), editingReach(actor), consultationId);
}

/** Editors of the site: a consultation that does not exist yet is in nobody else's reach. */
export function mayCreateConsultation(actor: Actor): Verdict {
  return staffOnly(actor, holds(actor, "editor", null));
}
