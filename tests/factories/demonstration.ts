import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { openDatabase } from "~/db/database.server";
import { loadDemonstration } from "../../prisma/seed/load.server";
import { clone, drop, type Database } from "../setup/clone";
import { beforeDropping } from "../setup/database";
import { testPlatform } from "../setup/platform";

/** When the demonstration of the tests was loaded; its open consultation lasts from 5 May to 2 June 2026. */
export const loadedAt = "2026-05-12T10:00:00.000Z";

const templateName = "demonstration";
/** Any number will do, as long as the files that share a server agree on it. */
const lockNumber = 20_260_512;

/** A copy of the loaded demonstration, for this test file alone. The first file that asks loads it. */
export async function ownDemonstration() {
  const template = await findOrLoad();
  const own = await clone(template, `demonstration_${randomBytes(6).toString("hex")}`);
  const db = openDatabase(own.applicationUrl, 4);
  beforeDropping(() => db.$disconnect()); // the copy goes away with its server, at the end of the run
  return { ...own, ...testPlatform(loadedAt, db) };
}

async function findOrLoad(): Promise<Database> {
  const empty = inject("template");
  const client = new pg.Client({ connectionString: inDatabase(empty.ownerUrl, "postgres") });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [lockNumber]);
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [templateName]);
    if (rowCount === 0) await load(empty);
  } finally {
    await client.end();
  }
  const { ownerUrl, applicationUrl } = empty;
  return {
    ownerUrl: inDatabase(ownerUrl, templateName),
    applicationUrl: inDatabase(applicationUrl, templateName),
  };
}

async function load(empty: Database) {
  const made = await clone(empty, templateName);
  await loadDemonstration({ ownerUrl: made.ownerUrl, now: new Date(loadedAt) }).catch(
    async (fault: unknown) => {
      await drop(made);
      throw fault;
    },
  );
}

function inDatabase(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}
