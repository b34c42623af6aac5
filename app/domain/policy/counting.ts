import { type Actor, roles } from "./actor";
import { holds } from "./holding";
import { staffOnly } from "./staff";
import type { Verdict } from "./verdict";

/** The board of a consultation, whose figures the public does not see: whoever holds a role on it, whichever. */
export function mayReadBoard(actor: Actor, consultationId: string): Verdict {
  return staffOnly(
    actor,
    roles.some((role) => holds(actor, role, consultationId)),
  );
}
