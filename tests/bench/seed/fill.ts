import { setImmediate } from "node:timers/promises";
import pg from "pg";
import { v7 as newId } from "uuid";
import { openDatabase } from "~/db/database.server";
import { sealFacts } from "~/domain/register/seal-facts.server";
import { recount } from "~/domain/tally/recount.server";
import type { Database } from "../../setup/clone";
import { chanceFrom, filled } from "./chance";
import { copy, type Row } from "./copy";
import { readGround } from "./ground";
import { storePeople } from "./people";
import { readWords } from "./words";
import { type Tables, writingsOn } from "./writings";

export type Wanted = {
  /** Slug of a consultation that has opened; an Obstacle says what to do about any other. */
  consultation: string;
  /** How many contributions to add. */
  count: number;
  /** A CSV with a column `text`; null to write with the words of the demonstration. */
  wordsPath: string | null;
  report?: (line: string) => void;
};

const perBatch = 2_000;

/**
 * Adds contributions to a consultation as if people had sent them from its opening until now, by COPY, counts
 * everything again and seals the journal. The same number on the same base gives the same texts in the same places.
 */
export async function fillConsultation({ ownerUrl }: Database, wanted: Wanted): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const db = openDatabase(ownerUrl, 1);
  try {
    await client.query("SET synchronous_commit = off");
    const ground = await readGround(db, wanted.consultation, new Date());
    const search = await takeSearchAway(client);
    await write(client, ground, wanted);
    wanted.report?.("Indexing the words");
    await search.bringBack();
    wanted.report?.("Counting");
    const idle = { announce: () => undefined, enqueue: () => Promise.resolve() };
    const platform = { db, clock: () => new Date(), newId: () => newId(), ...idle };
    await recount(platform);
    wanted.report?.("Sealing");
    await sealAll(platform);
    await client.query("VACUUM ANALYZE");
  } finally {
    await db.$disconnect();
    await client.end();
  }
}

/** Or the site would do it as soon as it starts, and answer late meanwhile. */
async function sealAll(platform: Parameters<typeof sealFacts>[0]): Promise<void> {
  for (let isWhole = false; !isWhole;) isWhole = (await sealFacts(platform))?.whole ?? true;
}

/** An index of words is made at once in a third of the time that it takes to keep it row by row. */
async function takeSearchAway(client: pg.Client) {
  const found = await client.query<{ indexdef: string }>(
    "SELECT indexdef FROM pg_indexes WHERE indexname = 'revision_text_search_idx'",
  );
  await client.query("DROP INDEX IF EXISTS revision_text_search_idx");
  return {
    bringBack: async () => {
      await client.query("SET maintenance_work_mem = '512MB'");
      for (const { indexdef } of found.rows) await client.query(indexdef);
    },
  };
}

async function write(
  client: pg.Client,
  ground: Awaited<ReturnType<typeof readGround>>,
  { count, wordsPath, report }: Wanted,
): Promise<void> {
  const chance = chanceFrom(20_250_530);
  const words = filled(await readWords(client, wordsPath), "text");
  const { opensAt, closesAt } = ground.period;
  const until = Math.min(Date.now(), closesAt.getTime());
  const people = await storePeople(client, chance, ground, { count, at: opensAt });
  const sendingOf = writingsOn({ chance, ground, people, words });
  const first = await takeNumbers(client, ground.consultation.id, count);
  let writing: Promise<void> = Promise.resolve();
  for (let done = 0; done < count;) {
    const batch: Tables[] = [];
    for (const end = Math.min(done + perBatch, count); done < end;) {
      const together = Math.min(chance.tail(4), end - done);
      const at = new Date(opensAt.getTime() + ((until - opensAt.getTime()) * done) / count);
      batch.push(
        sendingOf(
          Array.from({ length: together }, (_, index) => first + done + index),
          at,
        ),
      );
      done += together;
      if (batch.length % 25 === 0) await setImmediate(); // PostgreSQL is fed with the former batch meanwhile
    }
    await writing;
    writing = copyAll(client, batch);
    report?.(`${done} contributions of ${count}`);
  }
  await writing;
}

async function copyAll(client: pg.Client, batch: readonly Tables[]): Promise<void> {
  for (const [table, rows] of gathered(batch)) await copy(client, table, rows);
}

/** The rows of many sendings, table by table, in the order of the first. */
function gathered(batch: readonly Tables[]): Map<string, Row[]> {
  const tables = new Map<string, Row[]>();
  for (const [table, rows] of batch.flat()) {
    const held = tables.get(table);
    if (held) held.push(...rows);
    else tables.set(table, [...rows]);
  }
  return tables;
}

async function takeNumbers(client: pg.Client, consultationId: string, count: number): Promise<number> {
  const { rows } = await client.query<{ first: number }>(
    `INSERT INTO reference_counter (consultation_id, next) VALUES ($1, 1 + $2::int)
     ON CONFLICT (consultation_id) DO UPDATE SET next = reference_counter.next + $2::int
     RETURNING next - $2::int AS first`,
    [consultationId, count],
  );
  return rows[0]?.first ?? 1;
}
