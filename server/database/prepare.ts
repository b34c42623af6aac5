import type { Env, Settings } from "../../app/env.server";
import type { Life } from "../process/life";
import { startEmbedded } from "./embedded";
import { countWhenNew } from "./first-count";
import { grant } from "./grants";
import { deploy } from "./migrations";
import { installQueue } from "./queue";
import { reachDatabase } from "./reach";

type Report = (line: string) => void;

/** Two roles on one database; the same address twice when only one was given. */
export type Addresses = Pick<Env, "DATABASE_URL" | "DATABASE_OWNER_URL">;

/** The server that DATABASE_URL names, or one of our own that lives as long as the command. */
export async function openServer(settings: Settings, life: Life, report: Report): Promise<Addresses> {
  const named = settings.DATABASE_URL ?? settings.DATABASE_OWNER_URL;
  if (named !== undefined) {
    const addresses = { DATABASE_URL: named, DATABASE_OWNER_URL: settings.DATABASE_OWNER_URL ?? named };
    await reachBoth(addresses);
    return addresses;
  }
  const embedded = await startEmbedded({ dataDir: settings.DATA_DIR, report });
  life.beforeEnd(() => embedded.stop());
  report(`PostgreSQL ${embedded.version} is running on ${settings.DATA_DIR}`);
  return { DATABASE_URL: embedded.applicationUrl, DATABASE_OWNER_URL: embedded.ownerUrl };
}

export async function reachBoth({ DATABASE_URL, DATABASE_OWNER_URL }: Addresses): Promise<void> {
  if (DATABASE_OWNER_URL !== DATABASE_URL) await reachDatabase(DATABASE_OWNER_URL, "DATABASE_OWNER_URL");
  await reachDatabase(DATABASE_URL, "DATABASE_URL");
}

/** Brings the tables and the application's rights up to date. With a single role there are no rights to hand out. */
export async function migrateDatabase(
  { DATABASE_URL, DATABASE_OWNER_URL }: Addresses,
  report: Report,
): Promise<void> {
  const applied = await deploy(DATABASE_OWNER_URL, report);
  if (applied.length === 0) report("The database is up to date");
  else await countWhenNew(DATABASE_OWNER_URL, report);
  await installQueue(DATABASE_OWNER_URL);
  const [owner, application] = [roleOf(DATABASE_OWNER_URL), roleOf(DATABASE_URL)];
  if (owner === application) report(singleRole);
  else await grant(DATABASE_OWNER_URL, application);
}

const singleRole =
  "Warning: one database role does everything, so that the database does not enforce that the journal is never rewritten; give DATABASE_OWNER_URL and DATABASE_URL two roles.";

function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
