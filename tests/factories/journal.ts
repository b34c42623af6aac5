import pg from "pg";
import { openDatabase } from "~/db/database.server";
import { perform } from "~/domain/act.server";
import { system } from "~/domain/policy/actor";
import { sealFacts } from "~/domain/register/seal-facts.server";
import type { Platform } from "~/platform.server";
import { beforeDropping, freshDatabase } from "../setup/database";
import { testPlatform } from "../setup/platform";

/** A journal of its own, empty, since what a test alters would spoil that of the others. */
export async function holdJournal(day = "2030-01-15T10:00Z") {
  const database = await freshDatabase();
  const db = openDatabase(database.applicationUrl, 4);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  beforeDropping(async () => {
    await db.$disconnect();
    await owner.end();
  });
  /** As whoever owns the tables, and answers what the statement returned. */
  const asOwner = async (statement: string) => (await owner.query<Record<string, unknown>>(statement)).rows;
  return { ...testPlatform(day, db), asOwner, url: database.applicationUrl };
}

/** So many facts, recorded in one act. */
export function recordFacts(platform: Platform, count: number): Promise<void> {
  return perform(platform, system, ({ record, newId }) => {
    for (let made = 0; made < count; made += 1) record({ type: "account.created", accountId: newId() });
    return Promise.resolve();
  });
}

/** Seals whatever waits, so many facts at a time, and answers the seals. */
export async function sealAll(platform: Platform, most?: number) {
  const seals = [];
  for (let seal = await sealFacts(platform, most); seal; seal = await sealFacts(platform, most))
    seals.push(seal);
  return seals;
}
