import type { Actor } from "./actor";
import { isNowhere, isWithin, type Reach, reachOf } from "./holding";
import { staffOnly } from "./staff";
import { allowed, refused, type Verdict } from "./verdict";

/** The consultations of which somebody reads all that was received: their analysts, moderators and administrators. */
export function exportReach(actor: Actor): Reach {
  const reaches = (["analyst", "moderator"] as const).map((role) => reachOf(actor, role));
  if (reaches.includes("site")) return "site";
  return [...new Set(reaches.flatMap((reach) => (reach === "site" ? [] : reach)))];
}

/** Whoever takes files of some consultation away. */
export function mayOpenExports(actor: Actor): Verdict {
  return staffOnly(actor, !isNowhere(exportReach(actor)));
}

/** They read all of it on their pages already; that there are other consultations is not told. */
export function mayExport(actor: Actor, consultationId: string): Verdict {
  const opening = mayOpenExports(actor);
  if (!opening.allowed) return opening;
  return isWithin(exportReach(actor), consultationId) ? allowed : refused("unknown");
}
