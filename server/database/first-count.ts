import { v7 as newId } from "uuid";
import { enqueuing } from "../jobs/queue";
import { generateClient } from "./generate";

/** What is counted since the last release that counted something more. */
const newest = { facet: "hour" } as const;

/** Counts everything when some of it is new to a database that already holds contributions. */
export async function countWhenNew(ownerUrl: string, report: (line: string) => void): Promise<void> {
  await generateClient();
  const { openDatabase } = await import("../../app/db/database.server");
  const { recount } = await import("../../app/domain/tally/recount.server");
  const db = openDatabase(ownerUrl, 1);
  try {
    const isCounted = (await db.counter.findFirst({ where: newest })) !== null;
    if (isCounted || (await db.contribution.findFirst()) === null) return;
    report("Counting contributions");
    const enqueue = enqueuing();
    await recount({ db, clock: () => new Date(), newId: () => newId(), announce: () => undefined, enqueue });
  } finally {
    await db.$disconnect();
  }
}
