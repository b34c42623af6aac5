import pg from "pg";
import { v7 as newId } from "uuid";
import { z } from "zod";
import { openDatabase } from "~/db/database.server";
import { insertTogether } from "~/db/insert-together.server";
import type { Database } from "../setup/clone";
import { speedOf } from "./speed";

type Row = Record<string, unknown>;
type Rows = { table: string; rows: Row[] }[];

const contributions = "SELECT id FROM contribution WHERE sending_id = $1";
const revisions = `SELECT id FROM revision WHERE contribution_id IN (${contributions})`;
const passages = `SELECT id FROM passage WHERE revision_id IN (${revisions})`;

/** The tables that a submission inserts into, parents first, with how the rows of one sending are found. */
const tables = [
  ["sending", "id = $1"],
  ["contribution", "sending_id = $1"],
  ["revision", `contribution_id IN (${contributions})`],
  ["revision_text", `revision_id IN (${revisions})`],
  ["passage", `revision_id IN (${revisions})`],
  ["placement", `passage_id IN (${passages})`],
  ["segment", `passage_id IN (${passages})`],
  ["fact", `payload->>'contributionId' IN (SELECT id::text FROM (${contributions}) c)`],
  ["pgboss.job", "data->>'sendingId' = $1::text"],
] as const;

/** The rows of what was sent since then, a list for each sending. */
export async function readSent({ ownerUrl }: Database, since: Date): Promise<Rows[]> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  try {
    const found = await pool.query<{ id: string }>("SELECT id FROM sending WHERE recorded_at >= $1", [since]);
    const sent: Rows[] = [];
    for (const { id } of found.rows) sent.push(await readRows(pool, id));
    return sent;
  } finally {
    await pool.end();
  }
}

/**
 * Inserts such rows once more, under new ids, one transaction for each sending, by connections that do nothing else.
 * @returns sendings a second
 */
export async function insertBare({ ownerUrl }: Database, sent: readonly Rows[], writers: number) {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: writers });
  try {
    return await speedOf(sent.map(renewed), writers, (act) => insertOne(pool, act));
  } finally {
    await pool.end();
  }
}

/**
 * The same as the house inserts them, by its driver and in one statement, with nothing read, checked or counted: what is
 * left of a submission without any rule. The queue's own rows are left out.
 */
export async function insertFramed({ ownerUrl }: Database, sent: readonly Rows[], writers: number) {
  const db = openDatabase(ownerUrl, writers);
  const ours = ({ table }: Rows[number]) => !table.startsWith("pgboss.");
  try {
    return await speedOf(sent.map(renewed), writers, (act) =>
      db.$transaction(async (tx) => {
        await insertTogether(
          tx,
          act.filter(ours).map(({ table, rows }) => [table, rows] as const),
        );
      }),
    );
  } finally {
    await db.$disconnect();
  }
}

async function readRows(pool: pg.Pool, id: string): Promise<Rows> {
  const read: Rows = [];
  for (const [table, where] of tables) {
    const { rows } = await pool.query<{ row: Row }>(
      `SELECT to_jsonb(t) - 'search' - 'sequence' AS row FROM ${table} t WHERE ${where}`,
      [id],
    );
    read.push({ table, rows: rows.map(({ row }) => row) });
  }
  return read;
}

/** The same under new ids, numbers and references, wherever they stand in the rows. */
function renewed(act: Rows): Rows {
  const fresh = new Map<string, string>();
  for (const { id, draft_key: key } of act.flatMap(({ rows }) => rows)) {
    for (const old of [id, key]) if (typeof old === "string") fresh.set(old, newId());
  }
  const told = JSON.stringify(act).replaceAll(
    /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
    (old) => fresh.get(old) ?? old,
  );
  return written.parse(JSON.parse(told)).map(({ table, rows }) => ({
    table,
    rows: table === "contribution" ? rows.map(renumbered) : rows,
  }));
}

const written = z.array(z.object({ table: z.string(), rows: z.array(z.record(z.string(), z.unknown())) }));

let number = 1_000_000;
function renumbered(row: Row): Row {
  number += 1;
  return { ...row, number, reference: `BANC-${number}` };
}

async function insertOne(pool: pg.Pool, act: Rows): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    for (const { table, rows } of act) for (const row of rows) await insert(client, table, row);
    await client.query("COMMIT");
  } finally {
    client.release();
  }
}

async function insert(client: pg.PoolClient, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  const text = `INSERT INTO ${table} (${columns.map((one) => `"${one}"`).join(", ")}) VALUES (${places.join(", ")})`;
  await client.query({ name: `insert ${table}`, text, values: Object.values(row).map(valueOf) });
}

const valueOf = (value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? JSON.stringify(value) : value;
