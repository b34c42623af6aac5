import PgBoss from "pg-boss";
import { type Job, job } from "../../app/domain/notice/job";
import type { Transaction } from "../../app/db/database.server";
import type { Platform } from "../../app/platform.server";
import { orObstacle } from "../obstacle";
import { mailQueue, nightQueue, queueSchema } from "./queue-names";

export type Queue = {
  enqueue: Platform["enqueue"];
  /** Says that jobs may have come: the worker of this node looks now, not at its next turn. */
  wake: () => void;
  /** Takes jobs from now on. One that throws is tried again, later each time. */
  work: (perform: (job: Job) => Promise<void>) => Promise<void>;
  /** Does this once a night, on one node. */
  workEachNight: (perform: () => Promise<void>) => Promise<void>;
  /** Waits for the job under way; others stay for the next start. */
  close: () => Promise<void>;
};

type Setting = {
  url: string;
  onFault: (error: unknown) => void;
  /** Of the first retry; each next one waits twice as long. */
  retryDelaySeconds?: number;
};

/** From five seconds to some ten hours: a mail server may be away for the night. */
const retry = { retryLimit: 12, retryDelay: 5, retryBackoff: true };
/** Another node's jobs are found at this pace; one's own are woken to. */
const pollingIntervalSeconds = 2;
const nightPollingSeconds = 60;
const closingLimitMs = 5_000;

/** The queue on tables that deployment made: starting it changes none. */
export async function openQueue({ url, onFault, retryDelaySeconds }: Setting): Promise<Queue> {
  const boss = new PgBoss({
    ...{ connectionString: url, schema: queueSchema, max: 2 },
    ...{ migrate: false, schedule: true, supervise: true },
  });
  boss.on("error", onFault);
  await orObstacle(
    boss.start(),
    () => "The queue's tables are missing or too old: run `npm run migrate` before `npm start`.",
  );
  let workerId: string | null = null;
  const wake = () => {
    if (workerId !== null) boss.notifyWorker(workerId);
  };
  return {
    enqueue: enqueuing({
      ...retry,
      ...(retryDelaySeconds !== undefined && { retryDelay: retryDelaySeconds }),
    }),
    wake,
    work: async (perform) => {
      workerId = await boss.work(mailQueue, { pollingIntervalSeconds }, async ([taken]) => {
        wake(); // after one job the next is taken at once: the worker rests only when there is none
        if (taken) await attempt(() => perform(job.parse(taken.data)), onFault);
      });
    },
    workEachNight: async (perform) => {
      await boss.work(nightQueue, { pollingIntervalSeconds: nightPollingSeconds }, () =>
        attempt(perform, onFault),
      );
    },
    close: () => boss.stop({ timeout: closingLimitMs }),
  };
}

/** The queue keeps what a job throws, and with it whatever that quotes: it goes to the log, which knows what to leave out. */
async function attempt(work: () => Promise<void>, onFault: Setting["onFault"]): Promise<void> {
  try {
    await work();
  } catch (error) {
    onFault(error);
    throw new Error("not done: see the log");
  }
}

/** Puts a job beside the change that wants it: both are committed, or neither. Needs no open queue. */
export function enqueuing(options: typeof retry = retry): Platform["enqueue"] {
  const unopened = new PgBoss({ db: nowhere, schema: queueSchema });
  return async (tx, wanted) => {
    const id = await unopened.send(mailQueue, wanted, { ...options, db: through(tx) });
    if (id === null) throw new Error("the queue took no job: is it installed?");
  };
}

const nowhere = { executeSql: () => Promise.reject(new Error("a job is asked for within a transaction")) };

function through(tx: Transaction) {
  return {
    executeSql: async (text: string, values: unknown[]) => ({
      rows: await tx.$queryRawUnsafe<Record<string, unknown>[]>(
        text,
        ...values.map((value) => value ?? null),
      ),
    }),
  };
}
