import type { Transaction } from "~/db/database.server";
import { insertTogether } from "~/db/insert-together.server";
import type { Platform } from "~/platform.server";
import type { Fact } from "./fact";
import type { Job } from "./notice/job";
import type { Author } from "./policy/actor";

export type Act = {
  now: Date;
  tx: Transaction;
  newId: () => string;
  record: (fact: Fact) => void;
  enqueue: (job: Job) => Promise<void>;
};

/** What somebody waits for lasts no longer; sealing and the closing tally rest on it. */
const usualLimitMs = 60_000;

/**
 * Runs one write from start to end: one transaction, one reading of the clock, and the facts stored
 * with the change they describe. They are announced only after the commit.
 * @param limitMs after which it is given up; longer only for a job that changes no contribution
 */
export async function perform<T>(
  platform: Platform,
  author: Author,
  work: (act: Act) => Promise<T>,
  limitMs = usualLimitMs,
): Promise<T> {
  const now = platform.clock();
  const facts: Fact[] = [];
  const outcome = await platform.db.$transaction(
    async (tx) => {
      const act: Act = {
        ...{ now, tx, newId: platform.newId },
        record: (fact) => void facts.push(fact),
        enqueue: (job) => platform.enqueue(tx, job),
      };
      const value = await work(act);
      await insertTogether(tx, [["fact", facts.map((fact) => rowOf(fact, author, now, platform.newId()))]]);
      return value;
    },
    { timeout: limitMs, maxWait: 10_000 },
  );
  platform.announce(facts);
  return outcome;
}

function rowOf(fact: Fact, author: Author, at: Date, id: string) {
  const { type, ...payload } = fact;
  return {
    id,
    type,
    at,
    payload,
    actorKind: author.kind,
    actorId: author.kind === "person" ? author.accountId : null,
    consultationId: "consultationId" in fact ? fact.consultationId : null,
  };
}
