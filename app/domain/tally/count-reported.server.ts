import { z } from "zod";
import { type Database, sql } from "~/db/database.server";
import type { Wanted } from "./wanted";
import { belongsTo, contributions, whichAre } from "./wanted.server";

const counted = z.tuple([z.object({ count: z.number() })]);

/** How many of the contributions submitted have a report that nobody has examined: few, and read from the reports. */
export async function countReported(db: Database, consultationId: string, wanted: Wanted): Promise<number> {
  const rows = await db.$queryRaw(sql`
    SELECT count(*)::int AS count FROM ${contributions}
    WHERE c.id IN (SELECT o.contribution_id FROM report o WHERE o.closed_at IS NULL)
      AND ${belongsTo.submitted} ${whichAre(consultationId, wanted)}`);
  return counted.parse(rows)[0].count;
}
