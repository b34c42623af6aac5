import { Client } from "pg";
import type { Env } from "../../app/env.server";
import { Obstacle } from "../obstacle";
import { listMissingTables, listPending } from "./engine/expected-tables";
import { projectSources } from "./engine/sources";
import { reachDatabase } from "./reach";

/** Before production opens: a database that answers, has its tables and, for the demonstration, is the demonstration's own. */
export async function demandReadyDatabase(env: Env): Promise<void> {
  await reachDatabase(env.DATABASE_URL, "DATABASE_URL");
  const missing = await listMissingTables(env.DATABASE_URL, projectSources);
  if (missing.length > 0) {
    throw new Obstacle(
      `The database has no table ${missing[0] ?? ""}: run \`npm run migrate\` before \`npm start\`.`,
    );
  }
  const pending = await listPending(env.DATABASE_URL, projectSources);
  if (pending.length > 0) {
    throw new Obstacle(
      `The database lacks the migration ${pending[0] ?? ""}: run \`npm run migrate\` before \`npm start\`.`,
    );
  }
  if (env.DEMO) await demandDemonstration(env.DATABASE_URL);
  if (await isJournalRewritable(env.DATABASE_URL)) process.stderr.write(warning);
}

/** The doors that DEMO=1 opens must never be those of a real consultation. */
async function demandDemonstration(url: string): Promise<void> {
  const { demonstrationState } = await import("../../prisma/seed/load.server"); // its texts are not for real consultations
  const state = await demonstrationState(url);
  if (state === "present") return;
  throw new Obstacle(
    state === "absent"
      ? "DEMO=1 serves the demonstration and this database does not hold it: load it with `npm run demo`, or start without DEMO."
      : "DEMO=1 refuses this database, which the demonstration did not make: name another one in DATABASE_URL, or start without DEMO.",
  );
}

/** Asked of the database itself: two roles in the configuration prove nothing. */
async function isJournalRewritable(url: string): Promise<boolean> {
  const client = new Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ rewritable: boolean }>(
      "SELECT has_table_privilege('fact', 'UPDATE') AS rewritable",
    );
    return rows[0]?.rewritable ?? false;
  } finally {
    await client.end();
  }
}

const warning =
  "Warning: the role of DATABASE_URL may change the journal, so that it is not enforced as append-only; run `npm run migrate` with DATABASE_OWNER_URL and DATABASE_URL naming two roles.\n";
