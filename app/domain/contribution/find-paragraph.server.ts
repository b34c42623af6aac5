import { z } from "zod";
import { type Database, sql } from "~/db/database.server";

const paragraphs = z.array(z.object({ number: z.number().nullable() })).max(1);

/** Number of the paragraph where its passage begins, in the fiche's latest version; null without passage. */
export async function findParagraph(db: Database, contributionId: string): Promise<number | null> {
  const rows = await db.$queryRaw(sql`
    WITH RECURSIVE up AS (
      SELECT b.* FROM contribution c
      JOIN revision r ON r.contribution_id = c.id AND r.number = c.current_number
      JOIN passage p ON p.revision_id = r.id AND p."order" = 0
      JOIN segment s ON s.passage_id = p.id
      JOIN version v ON v.id = s.version_id AND v.fiche_id = c.fiche_id
        AND v.number = (SELECT max(w.number) FROM version w WHERE w.fiche_id = c.fiche_id)
      JOIN block b ON b.version_id = s.version_id AND b.block_id = s.block_id
      WHERE c.id = ${contributionId}::uuid
      UNION ALL
      SELECT b.* FROM block b JOIN up ON b.version_id = up.version_id AND b.block_id = up.parent_id
    )
    SELECT display_number AS number FROM up WHERE parent_id IS NULL ORDER BY "order" LIMIT 1`);
  return paragraphs.parse(rows)[0]?.number ?? null;
}
