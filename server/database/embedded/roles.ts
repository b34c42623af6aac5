import { Client, escapeIdentifier, escapeLiteral } from "pg";
import type { Credentials } from "./credentials";

/** The database and its two roles; a server of one's own may name them otherwise. */
export const databaseName = "concertation";
export const ownerRole = "concertation_owner";
export const applicationRole = "concertation_app";

export function urlOf(
  role: string,
  password: string,
  { port }: Pick<Credentials, "port">,
  database = databaseName,
): string {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes the database and its roles unless they are there. The owner may create databases, for the
 * shadow a new migration is computed in and for the tests' copies; the application may create nothing.
 */
export async function ensureDatabase(kept: Credentials): Promise<{ version: string }> {
  const client = new Client(urlOf("postgres", kept.superuser, kept, "postgres"));
  await client.connect();
  try {
    await ensureRole(client, ownerRole, `CREATEDB PASSWORD ${escapeLiteral(kept.owner)}`);
    await ensureRole(client, applicationRole, `PASSWORD ${escapeLiteral(kept.application)}`);
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [databaseName]);
    if (!rowCount)
      await client.query(`CREATE DATABASE ${databaseName} OWNER ${ownerRole} TEMPLATE template0`);
    return { version: await readVersion(client) };
  } finally {
    await client.end();
  }
}

async function ensureRole(client: Client, role: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
  if (!rowCount) await client.query(`CREATE ROLE ${escapeIdentifier(role)} LOGIN ${attributes}`);
}

async function readVersion(client: Client): Promise<string> {
  const { rows } = await client.query<{ server_version: string }>("SHOW server_version");
  return rows[0]?.server_version ?? "";
}
