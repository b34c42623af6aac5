import { Prisma } from "./generated/client";
import type { Sql, Transaction } from "./database.server";

const { join, raw, sql } = Prisma;

type Row = Record<string, unknown>;

/**
 * Inserts rows of several tables in one statement, and so in one journey to the database, `beside` what else is to be
 * changed: keys between them are checked at its end. Names of tables and columns are those of the schema's models in the database; every row of a
 * table has the same fields.
 */
export async function insertTogether(
  tx: Transaction,
  tables: readonly (readonly [table: string, rows: readonly Row[]])[],
  beside?: Sql,
): Promise<void> {
  const filled = tables.filter(([, rows]) => rows.length > 0);
  if (filled.length === 0) return;
  const parts = filled.map(([table, rows]) => sql`${name(`into_${table}`)} AS (${insertion(table, rows)})`);
  await tx.$executeRaw(sql`WITH ${join(parts)} ${beside ?? sql`SELECT 1`}`);
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
