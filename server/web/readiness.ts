import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { sql } from "../../app/db/database.server";
import type { Platform } from "../../app/platform.server";

/** Why this node should get no visitors: each has its own cure. */
export type Readiness = { ready: true } | { ready: false; reason: "database" | "migrations" | "clock" };

const patienceMs = 2_000;
const allowedDriftMs = 500;
const answers = z.tuple([z.object({ nowMs: z.number(), migrated: z.boolean() })]);

type Known = Pick<Platform, "db" | "clock">;

/**
 * Whether this node can serve: the database answers, holds our tables, and agrees on the time, since what
 * arrives at the closing minute is judged by the node's clock.
 */
export async function readinessOf(platform: Known): Promise<Readiness> {
  const before = platform.clock().getTime();
  const database = await askInTime(platform);
  const after = platform.clock().getTime();
  if (!database) return { ready: false, reason: "database" };
  if (!database.migrated) return { ready: false, reason: "migrations" };
  const agrees = database.nowMs >= before - allowedDriftMs && database.nowMs <= after + allowedDriftMs;
  return agrees ? { ready: true } : { ready: false, reason: "clock" };
}

async function askInTime({ db }: Known) {
  const patience = new AbortController();
  const tooLate = delay(patienceMs, null, { signal: patience.signal }).catch(() => null);
  try {
    return await Promise.race([ask(db).catch(() => null), tooLate]);
  } finally {
    patience.abort();
  }
}

async function ask(db: Platform["db"]) {
  const [row] = answers.parse(
    await db.$queryRaw(sql`
      SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS "nowMs",
             to_regclass('public.fact') IS NOT NULL AS migrated`),
  );
  return row;
}
