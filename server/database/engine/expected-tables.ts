import { Client } from "pg";
import { readMigrations, readSchema, type Sources } from "./sources";

/** The tables the schema describes and the database does not have. */
export async function listMissingTables(url: string, sources: Sources): Promise<string[]> {
  const { files } = await readSchema(sources);
  const expected = files.flatMap(({ content }) => tablesOf(content));
  const client = new Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ tablename: string }>(
      "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
    );
    const present = new Set(rows.map(({ tablename }) => tablename));
    return expected.filter((table) => !present.has(table));
  } finally {
    await client.end();
  }
}

/** A model is stored under the name of its `@@map`, or its own. */
export function tablesOf(schema: string): string[] {
  const models = schema.matchAll(/^model\s+(\w+)\s*\{([^]*?)^\}/gm);
  return [...models].map(([, name = "", body = ""]) => /^\s*@@map\("([^"]+)"\)/m.exec(body)?.[1] ?? name);
}

/** Migrations of this version of the program that the database has not finished. */
export async function listPending(url: string, sources: Sources): Promise<string[]> {
  const { migrationDirectories } = await readMigrations(sources);
  const client = new Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    );
    const finished = new Set(rows.map(({ name }) => name));
    return migrationDirectories.map(({ path }) => path).filter((name) => !finished.has(name));
  } finally {
    await client.end();
  }
}
