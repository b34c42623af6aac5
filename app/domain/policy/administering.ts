import type { FailureCode } from "../failure";
import type { Actor, Grant } from "./actor";
import { holds, isNowhere, type Reach, reachOf } from "./holding";
import { staffOnly } from "./staff";
import { allowed, refused, type Verdict } from "./verdict";

/** Where somebody gives and removes roles. */
export const administrationReach = (actor: Actor): Reach => reachOf(actor, "administrator");

/** Whoever administers something. */
export function mayOpenPeople(actor: Actor): Verdict {
  return staffOnly(actor, !isNowhere(administrationReach(actor)));
}

/** Roles are given, any of them, where one is administrator; that there are other consultations is not told. */
export function mayGiveRole(actor: Actor, consultationId: string | null): Verdict {
  const opening = mayOpenPeople(actor);
  if (!opening.allowed) return opening;
  if (holds(actor, "administrator", consultationId)) return allowed;
  return refused(consultationId === null ? "forbidden" : "unknown");
}

/** Where one is administrator; but never from the last administrator of the site, oneself or another. */
export function mayRemoveRole(
  actor: Actor,
  { role, consultationId }: Grant,
  siteAdministrators: number,
): Verdict<FailureCode | "last-administrator"> {
  const opening = mayOpenPeople(actor);
  if (!opening.allowed) return opening;
  if (!holds(actor, "administrator", consultationId)) return refused("unknown");
  const isOfTheSite = role === "administrator" && consultationId === null;
  return isOfTheSite && siteAdministrators <= 1 ? refused("last-administrator") : allowed;
}
