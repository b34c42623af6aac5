import { Prisma } from "./generated/client";
import type { Sql, Transaction } from "./database.server";

const { join, raw, sql } = Prisma;

type Row = Record<string, unknown>;

/** What else goes with the rows, in the same journey. */
type Beside = {
  /** Another change: a statement by itself. */
  change?: Sql;
  /** What to read; it sees nothing of these changes. */
  read?: Sql;
};

/**
 * Inserts rows of several tables in one statement, and so in one journey to the database: keys between them are checked at its
 * end. Names of tables and columns are those of the schema's models in the database; every row of a
 * table has the same fields.
 * @returns the rows of what is read beside
 */
export async function insertTogether(
  tx: Transaction,
  tables: readonly (readonly [table: string, rows: readonly Row[]])[],
  { change, read }: Beside = {},
): Promise<unknown> {
  const filled = tables.filter(([, rows]) => rows.length > 0);
  if (filled.length === 0) return [];
  const parts = filled.map(([table, rows]) => sql`${name(`into_${table}`)} AS (${insertion(table, rows)})`);
  if (change) parts.push(sql`changed AS (${change})`);
  return tx.$queryRaw(sql`WITH ${join(parts)} ${read ?? sql`SELECT 1 WHERE false`}`);
}

function insertion(table: string, rows: readonly Row[]) {
  const columns = join(Object.keys(rows[0] ?? {}).map((field) => name(columnOf(field))));
  const told = JSON.stringify(rows.map(inColumns));
  return sql`
    INSERT INTO ${name(table)} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name(table)}, ${told}::jsonb)`;
}

const name = (word: string) => raw(`"${word}"`);
const columnOf = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const inColumns = (row: Row) =>
  Object.fromEntries(Object.entries(row).map(([field, value]) => [columnOf(field), value]));
