import { z } from "zod";
import { type Database, sql } from "~/db/database.server";
import { published } from "../tally/published.server";

const idRows = z.array(z.object({ id: z.string(), submittedAt: z.date() }));

/** A page of the published contributions that touch a top-level block, the earliest first. */
export async function listOnBlock(
  db: Database,
  {
    versionId,
    blockId,
    offset,
    limit,
  }: { versionId: string; blockId: string; offset: number; limit: number },
): Promise<string[]> {
  const rows = await db.$queryRaw(sql`
    WITH RECURSIVE inside AS (
      SELECT ${blockId} AS block_id
      UNION ALL
      SELECT b.block_id FROM block b JOIN inside i ON b.parent_id = i.block_id
      WHERE b.version_id = ${versionId}::uuid
    )
    SELECT DISTINCT c.id, c.submitted_at AS "submittedAt"
    FROM inside i
    JOIN segment s ON s.version_id = ${versionId}::uuid AND s.block_id = i.block_id
    JOIN passage p ON p.id = s.passage_id
    JOIN revision r ON r.id = p.revision_id
    JOIN contribution c ON c.id = r.contribution_id AND c.current_number = r.number
    WHERE ${published}
    ORDER BY c.submitted_at, c.id LIMIT ${limit} OFFSET ${offset}`);
  return idRows.parse(rows).map(({ id }) => id);
}
