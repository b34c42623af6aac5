import type { Database, Transaction } from "./db/database.server";
import type { Fact } from "./domain/fact";
import type { Job } from "./domain/notice/job";

/** What a request or a job may need. Real ones are made in `server/compose.ts`; tests inject clock and ids. */
export type Platform = {
  db: Database;
  clock: () => Date;
  /** UUIDv7: sorts by time, is never a secret. */
  newId: () => string;
  /** Called after the commit; the facts are already stored. */
  announce: (facts: readonly Fact[]) => void;
  /** Asks for a job with the change that wants it: it exists only if the transaction commits. */
  enqueue: (tx: Transaction, job: Job) => Promise<void>;
};
