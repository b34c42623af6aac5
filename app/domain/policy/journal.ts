import { Failure } from "../failure";
import type { Actor, Person } from "./actor";
import { allowed, refused, type Verdict } from "./verdict";

/** Administrators; for everybody else the journal does not exist. */
export function mayReadJournal(reader: Actor): Verdict {
  const isAdministrator = reader.kind === "person" && reader.roles.includes("administrator");
  return isAdministrator ? allowed : refused("unknown");
}

/** Proves that an administrator reads: what they take away is a fact of theirs. */
export function demandJournalReader(reader: Actor): Person {
  if (reader.kind !== "person" || !mayReadJournal(reader).allowed) throw new Failure("unknown", "journal");
  return reader;
}
