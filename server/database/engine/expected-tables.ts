import { Client } from "pg";
import { readSchema, type Sources } from "./sources";

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
