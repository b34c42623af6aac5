import pg from "pg";
import { v7 as newId } from "uuid";
import { openDatabase } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { exerciseOf } from "../../../prisma/seed/exercise/plan";
import type { SeedPlan } from "../../../prisma/seed/plan";
import { playBack } from "../../../prisma/seed/play-back.server";
import type { Database } from "../../setup/clone";

/** Runs one statement as the owner, who may do what no screen offers yet. */
export async function asOwner({ ownerUrl }: Database, statement: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(statement, values).finally(() => client.end());
  return rows;
}

/** What differs from the exercise; a reference prefix and an address are nobody else's. */
type Told = Pick<SeedPlan, "slug" | "title" | "referencePrefix"> & Partial<SeedPlan>;

/** Adds a consultation with the fiches and the contributions of the exercise, played back in the same way. */
export async function addConsultation({ ownerUrl }: Database, told: Told) {
  const now = new Date();
  const db = openDatabase(ownerUrl, 2);
  const platform: Platform = {
    db,
    clock: () => now,
    newId: () => newId(),
    announce: () => undefined,
    enqueue: () => Promise.resolve(),
  };
  await playBack(platform, { ...exerciseOf(now), ...told }).finally(() => db.$disconnect());
}
