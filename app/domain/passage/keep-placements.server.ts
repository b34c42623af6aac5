import { sql, type Transaction } from "~/db/database.server";
import type { Kept } from "./placement";

/**
 * Keeps where passages hold in one version, in one journey. A segment bears the place of its contribution in a thread,
 * which is read from where it stands: who places passages knows nothing of it.
 */
export async function keepPlacements(
  tx: Transaction,
  versionId: string,
  placed: readonly { passageIds: readonly string[]; kept: Kept }[],
): Promise<void> {
  const each = placed.flatMap(({ passageIds, kept }) =>
    passageIds.map((passageId) => ({ passageId, ...kept })),
  );
  const placements = each.map(({ segments: _, ...placement }) => placement);
  const segments = each.flatMap(({ passageId, segments }) => segments.map((one) => ({ passageId, ...one })));
  await tx.$executeRaw(sql`
    WITH kept AS (
      INSERT INTO placement (passage_id, version_id, state, score, method, decided_by_id)
      SELECT "passageId", ${versionId}::uuid, state, score, method, "decidedById"
      FROM jsonb_to_recordset(${JSON.stringify(placements)}::jsonb)
        AS l ("passageId" uuid, state placement_state, score float, method text, "decidedById" uuid)
    )
    INSERT INTO segment (passage_id, version_id, block_id, from_offset, to_offset, contribution_id, submitted_at)
    SELECT p.id, ${versionId}::uuid, "blockId", "from", "to", c.id, c.submitted_at
    FROM jsonb_to_recordset(${JSON.stringify(segments)}::jsonb)
      AS s ("passageId" uuid, "blockId" text, "from" int, "to" int)
    JOIN passage p ON p.id = s."passageId"
    JOIN revision r ON r.id = p.revision_id
    JOIN contribution c ON c.id = r.contribution_id`);
}
