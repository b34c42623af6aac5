import { Failure } from "../failure";
import type { Actor, Person } from "./actor";
import { allowed, refused, type Verdict } from "./verdict";

/**
 * Analysts, moderators and administrators take away what was received, of one consultation, or for null of any:
 * they read all of it on their pages already. For everybody else the staff's files do not exist.
 */
export function mayExport(actor: Actor, _consultationId: string | null): Verdict {
  if (actor.kind !== "person") return refused("unknown");
  const exporters = ["analyst", "moderator", "administrator"] as const;
  return exporters.some((role) => actor.roles.includes(role)) ? allowed : refused("unknown");
}

/** Proves that somebody may export, before anything of what they asked is looked at. */
export function demandExporter(reader: Actor): Person {
  if (reader.kind !== "person" || !mayExport(reader, null).allowed) throw new Failure("unknown", "exports");
  return reader;
}
