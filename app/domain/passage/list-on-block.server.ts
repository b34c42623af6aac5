import { z } from "zod";
import { type Database, empty, sql } from "~/db/database.server";
import type { Cursor } from "../contribution/filter";
import { published } from "../tally/published.server";

const rows = z.array(z.object({ id: z.string(), submittedAt: z.date() }));

/**
 * A page of the published contributions that touch a top-level block, the earliest first, with where the next one
 * starts. Each textblock of it gives its own first ones, from an index in that order: what a page costs does not follow
 * how many there are.
 */
export async function listOnBlock(
  db: Database,
  {
    versionId,
    blockId,
    after,
    limit,
  }: { versionId: string; blockId: string; after: Cursor | null; limit: number },
): Promise<{ ids: string[]; next: Cursor | null }> {
  const beyond = after
    ? sql`AND (s.submitted_at, s.contribution_id) > (${after.submittedAt.toISOString()}::timestamptz, ${after.id}::uuid)`
    : empty;
  const found = rows.parse(
    await db.$queryRaw(sql`
      WITH RECURSIVE inside AS (
        SELECT ${blockId} AS block_id
        UNION ALL
        SELECT b.block_id FROM block b JOIN inside i ON b.parent_id = i.block_id
        WHERE b.version_id = ${versionId}::uuid
      )
      SELECT DISTINCT first.submitted_at AS "submittedAt", first.contribution_id AS id
      FROM inside i CROSS JOIN LATERAL (
        SELECT DISTINCT s.submitted_at, s.contribution_id
        FROM segment s
        JOIN passage p ON p.id = s.passage_id
        JOIN revision r ON r.id = p.revision_id
        JOIN contribution c ON c.id = s.contribution_id AND c.current_number = r.number
        WHERE s.version_id = ${versionId}::uuid AND s.block_id = i.block_id AND ${published} ${beyond}
        ORDER BY s.submitted_at, s.contribution_id LIMIT ${limit + 1}
      ) first
      ORDER BY 1, 2 LIMIT ${limit + 1}`),
  );
  const page = found.slice(0, limit);
  return { ids: page.map(({ id }) => id), next: found.length > limit ? (page.at(-1) ?? null) : null };
}
