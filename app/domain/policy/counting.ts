import { type Actor, roles } from "./actor";
import { isNowhere, isWithin, type Reach, reachOf } from "./holding";
import { staffOnly } from "./staff";
import { allowed, refused, type Verdict } from "./verdict";

/** The consultations whose numbers somebody follows: those where they hold any role. */
export function boardReach(actor: Actor): Reach {
  const reaches = roles.map((role) => reachOf(actor, role));
  if (reaches.includes("site")) return "site";
  return [...new Set(reaches.flatMap((reach) => (reach === "site" ? [] : reach)))];
}

/** Whoever holds a role somewhere: numbers are everybody's among the staff, texts are not. */
export function mayOpenBoard(actor: Actor): Verdict {
  return staffOnly(actor, !isNowhere(boardReach(actor)));
}

/** Staff of elsewhere do not learn that there is such a consultation, which may not be announced: « unknown ». */
export function mayReadBoard(actor: Actor, consultationId: string): Verdict {
  const opening = mayOpenBoard(actor);
  if (!opening.allowed) return opening;
  return isWithin(boardReach(actor), consultationId) ? allowed : refused("unknown");
}
