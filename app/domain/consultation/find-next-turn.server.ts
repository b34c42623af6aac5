import { z } from "zod";
import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";

const found = z.tuple([z.object({ at: z.date().nullable() })]);

/**
 * The next instant at which a page says something else though nothing happens: a consultation is announced, opens,
 * closes, gives its results, a period comes into force, a step of a calendar is past. Null when none is foreseen.
 */
export async function findNextTurn({ db }: Pick<Platform, "db">, now: Date): Promise<Date | null> {
  const rows = await db.$queryRaw(sql`
    SELECT min(at) AS at FROM (
      SELECT unnest(ARRAY[preparation_opens_at, announced_at, results_published_at]) AS at FROM consultation
      UNION ALL SELECT unnest(ARRAY[opens_at, closes_at, published_at]) FROM period
      UNION ALL SELECT starts_at FROM calendar_step) AS turns
    WHERE at > ${now.toISOString()}::timestamptz`);
  return found.parse(rows)[0].at;
}
