import { v7 as newId } from "uuid";
import { environmentFor, readEnv } from "../../app/env.server";
import type { Platform } from "../../app/platform.server";
import { generateClient } from "../database/generate";
import { reachBoth } from "../database/prepare";
import { enqueuing } from "../jobs/queue";
import type { Life } from "../process/life";

/** What a command acts through: one connection; nobody listens, the site reads the journal by itself. */
export async function openPlatform(life: Life): Promise<Platform> {
  const env = readEnv(environmentFor("development")); // the database is all that is asked of the environment here
  await reachBoth(env);
  await generateClient();
  const { openDatabase } = await import("../../app/db/database.server");
  const db = openDatabase(env.DATABASE_URL, 1);
  life.beforeEnd(() => db.$disconnect());
  const announce = () => undefined;
  return { db, clock: () => new Date(), newId: () => newId(), announce, enqueue: enqueuing() };
}
