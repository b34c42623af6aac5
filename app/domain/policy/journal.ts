import type { Actor } from "./actor";
import { holds } from "./holding";
import { staffOnly } from "./staff";
import type { Verdict } from "./verdict";

/** Administrators of the site: the journal tells of every consultation, and of every account. */
export function mayReadJournal(reader: Actor): Verdict {
  return staffOnly(reader, holds(reader, "administrator", null));
}
