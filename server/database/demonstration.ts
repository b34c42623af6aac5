import { Client } from "pg";
import {
  demonstrationState,
  loadDemonstration,
  openConsultationEndedAt,
  resetDemonstration,
} from "../../prisma/seed/load.server";
import type { Settings } from "../../app/env.server";
import { Obstacle } from "../obstacle";
import type { Life } from "../process/life";
import { migrateDatabase, openServer, type Addresses } from "./prepare";

type Report = (line: string) => void;
export type Wish = "keep" | "reset";

/** A database that holds the demonstration: the one of last time, or a new one loaded now. */
export async function openDemonstration(
  settings: Settings,
  wish: Wish,
  life: Life,
  report: Report,
): Promise<Addresses> {
  const addresses = await openServer(settings, life, report);
  await refuseForeign(addresses.DATABASE_OWNER_URL); // before a migration changes anything of it
  await migrateDatabase(addresses, report);
  await load(addresses.DATABASE_OWNER_URL, wish, report);
  return addresses;
}

/** When the demonstration's open consultation is over, there is less to try: the sentence says so, and what to do. */
export async function endedSentence(ownerUrl: string): Promise<string | null> {
  const endedAt = await openConsultationEndedAt(ownerUrl, new Date());
  if (!endedAt) return null;
  const day = endedAt.toISOString().slice(0, 10);
  return `The demonstration's open consultation ended on ${day}: reload it with \`npm run demo -- --reset\`.`;
}

/** A database of an earlier version may lack what is asked here; one that never had our tables is nobody's. */
async function refuseForeign(ownerUrl: string): Promise<void> {
  const { rowCount } = await ask(ownerUrl, "SELECT 1 WHERE to_regclass('public.installation') IS NOT NULL");
  if (rowCount === 0 || (await demonstrationState(ownerUrl)) !== "foreign") return;
  throw new Obstacle(
    "This database holds something that the demonstration did not make: name an empty one in DATABASE_URL, or leave it out to use one of our own.",
  );
}

async function load(ownerUrl: string, wish: Wish, report: Report): Promise<void> {
  const state = await demonstrationState(ownerUrl);
  const unfinished = state === "present" && (await isUnfinished(ownerUrl));
  if (state === "present" && !unfinished && wish === "keep") return;
  if (unfinished) report("The last loading was interrupted");
  if (state === "present") await resetDemonstration(ownerUrl);
  await signAsOurs(ownerUrl);
  report("Loading the demonstration");
  await loadDemonstration({ ownerUrl, now: new Date(), report });
  report("The demonstration is loaded");
}

/** Signed before the first row: a loading killed half-way must not look like somebody's consultation. */
async function signAsOurs(ownerUrl: string): Promise<void> {
  await ask(
    ownerUrl,
    "INSERT INTO installation (id, made_by_demo) VALUES (1, true) ON CONFLICT (id) DO NOTHING",
  );
}

/** The date of loading is written last. */
async function isUnfinished(ownerUrl: string): Promise<boolean> {
  const { rowCount } = await ask(ownerUrl, "SELECT 1 FROM installation WHERE demo_loaded_at IS NULL");
  return rowCount !== 0;
}

async function ask(url: string, statement: string) {
  const client = new Client(url);
  await client.connect();
  return client.query(statement).finally(() => client.end());
}
