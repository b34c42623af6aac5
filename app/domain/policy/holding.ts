import type { Actor, Role } from "./actor";

/** Where a role is held: on the whole site, or in these consultations only; in none, nowhere. */
export type Reach = "site" | readonly string[];

/**
 * Where an actor holds one of these roles. An administrator holds every role where they are administrator: they
 * could give it to themselves, so a refusal would protect nothing. Whoever holds the server holds them all.
 */
export function reachOf(actor: Actor, ...roles: readonly Role[]): Reach {
  if (actor.kind === "system") return "site";
  if (actor.kind !== "person") return [];
  const held = actor.grants.filter(({ role }) => role === "administrator" || roles.includes(role));
  if (held.some(({ consultationId }) => consultationId === null)) return "site";
  return [...new Set(held.flatMap(({ consultationId }) => consultationId ?? []))];
}

/** Whether an actor holds a role here: in this consultation or, with null, on the whole site. */
export function holds(actor: Actor, role: Role, consultationId: string | null): boolean {
  return isWithin(reachOf(actor, role), consultationId);
}

/** The whole site is within no consultation's reach. */
export function isWithin(reach: Reach, consultationId: string | null): boolean {
  return reach === "site" || (consultationId !== null && reach.includes(consultationId));
}

export const isNowhere = (reach: Reach): boolean => reach.length === 0;
