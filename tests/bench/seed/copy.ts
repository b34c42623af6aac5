import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from } from "pg-copy-streams";

export type Row = Readonly<Record<string, unknown>>;

/** Writes rows of one table by COPY. Fields are named as in the schema; every row has those of the first. */
export async function copy(client: pg.Client, table: string, rows: readonly Row[]): Promise<void> {
  const fields = Object.keys(rows[0] ?? {});
  if (fields.length === 0) return;
  const columns = fields.map((field) => `"${field.replaceAll(/[A-Z]/g, (one) => `_${one.toLowerCase()}`)}"`);
  const lines = rows.map((row) => `${fields.map((field) => drawn(row[field])).join("\t")}\n`);
  const into = client.query(from(`COPY "${table}" (${columns.join(", ")}) FROM STDIN`));
  await pipeline(Readable.from([lines.join("")]), into);
}

/** A value in PostgreSQL's text format: a list as an array, another object as JSON. */
function drawn(value: unknown): string {
  if (value === null || value === undefined) return "\\N";
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return escaped(`{${value.map((one) => quoted(String(one))).join(",")}}`);
  return escaped(typeof value === "string" ? value : JSON.stringify(value));
}

const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, "\\$&")}"`;

const codes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const escaped = (text: string) => text.replaceAll(/[\\\t\n\r]/g, (found) => codes[found] ?? found);
