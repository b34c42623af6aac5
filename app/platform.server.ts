import type { Database } from "./db/database.server";
import type { Fact } from "./domain/fact";

/** What a request or a job may need. Real ones are made in `server/compose.ts`; tests inject clock and ids. */
export type Platform = {
  db: Database;
  clock: () => Date;
  /** UUIDv7: sorts by time, is never a secret. */
  newId: () => string;
  /** Called after the commit; the facts are already stored. */
  announce: (facts: readonly Fact[]) => void;
};
