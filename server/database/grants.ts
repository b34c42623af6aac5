import { Client, escapeIdentifier } from "pg";
import { lockNumbers } from "../../app/db/lock-numbers";
import { queueSchema } from "../jobs/queue-names";
import { Obstacle } from "../obstacle";

/** What is written once and never changed: the journal, and what was published or sent. Enforced by the database, not by our good behaviour. */
export const insertOnlyTables = [
  "fact",
  "seal",
  "version",
  "block",
  "question",
  "question_option",
  "revision",
  "passage",
  "period",
  "charter",
  "rule_change",
  "moderation_decision",
  "closing_tally",
];

/** Written once, erased when a person asks for it, never rewritten. */
export const neverUpdatedTables = ["revision_text", "sending_correction"];

/** Prisma's own: the application only reads whether they were all applied. */
const ownerTables = ["_prisma_migrations"];

/**
 * Gives the application's role what it needs and nothing more; safe to repeat, and to be repeated
 * after every deploy, since new tables come without rights. One transaction: a running application
 * never sees a table without its rights. One deployment after the other: PostgreSQL refuses concurrent grants on one table.
 */
export async function grant(ownerUrl: string, applicationRole: string): Promise<void> {
  const client = new Client(ownerUrl);
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [lockNumbers.deployment]);
    const found = await readSurroundings(client, applicationRole);
    for (const statement of statementsFor(applicationRole, found)) await client.query(statement);
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
}

type Surroundings = { database: string; tables: string[]; mayCreate: boolean; hasQueue: boolean };

async function readSurroundings(client: Client, role: string): Promise<Surroundings> {
  const known = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
  if (!known.rowCount) {
    throw new Obstacle(
      `The database has no role "${role}", which DATABASE_URL names: create it with \`CREATE ROLE "${role}" LOGIN PASSWORD '…'\`.`,
    );
  }
  const { rows } = await client.query<Surroundings>(
    `SELECT current_database() AS database,
            ARRAY(SELECT tablename::text FROM pg_tables WHERE schemaname = 'public') AS tables,
            has_schema_privilege($1, 'public', 'CREATE') AS "mayCreate",
            to_regnamespace($2) IS NOT NULL AS "hasQueue"`,
    [role, queueSchema],
  );
  return rows[0] ?? { database: "", tables: [], mayCreate: false, hasQueue: false };
}

function statementsFor(applicationRole: string, found: Surroundings): string[] {
  const { database, tables, mayCreate, hasQueue } = found;
  const role = escapeIdentifier(applicationRole);
  const present = (names: string[]) => names.filter((name) => tables.includes(name)).map(escapeIdentifier);
  return [
    // Before PostgreSQL 15 anybody could create tables here, and a database upgraded since still lets them.
    ...(mayCreate ? ["REVOKE CREATE ON SCHEMA public FROM PUBLIC"] : []),
    `GRANT CONNECT ON DATABASE ${escapeIdentifier(database)} TO ${role}`,
    `GRANT USAGE ON SCHEMA public TO ${role}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role}`,
    `GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA public TO ${role}`,
    ...present(insertOnlyTables).map((table) => `REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM ${role}`),
    ...present(neverUpdatedTables).map((table) => `REVOKE UPDATE, TRUNCATE ON ${table} FROM ${role}`),
    ...present(ownerTables).map(
      (table) => `REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ${table} FROM ${role}`,
    ),
    ...(hasQueue ? queueRights(role) : []),
  ];
}

/** Jobs come and go; the queues themselves are made at deployment. */
function queueRights(role: string): string[] {
  return [
    `GRANT USAGE ON SCHEMA ${queueSchema} TO ${role}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${queueSchema} TO ${role}`,
  ];
}
