import { z } from "zod";
import { type Database, sql } from "~/db/database.server";

const rows = z.array(
  z.object({ version: z.number(), blockId: z.string(), paragraph: z.number().nullable() }),
);

/** The changes that a contribution led to, as editors say, the earliest version first. */
export async function listLedTo(db: Database, contributionId: string) {
  return rows.parse(
    await db.$queryRaw(sql`
      WITH RECURSIVE up AS (
        SELECT k.version_id, k.block_id AS credited, b.block_id, b.parent_id, b.display_number, b."order"
        FROM credit k JOIN block b USING (version_id, block_id)
        WHERE k.contribution_id = ${contributionId}::uuid
        UNION ALL
        SELECT up.version_id, up.credited, b.block_id, b.parent_id, b.display_number, b."order"
        FROM up JOIN block b ON b.version_id = up.version_id AND b.block_id = up.parent_id
      )
      SELECT v.number AS version, up.credited AS "blockId", up.display_number AS paragraph
      FROM up JOIN version v ON v.id = up.version_id WHERE up.parent_id IS NULL
      ORDER BY v.number, up."order"`),
  );
}
