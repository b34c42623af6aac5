import { z } from "zod";
import { sql, type Transaction } from "~/db/database.server";
import type { PlacementState } from "./placement";
import { placementStates } from "./placement";

const rows = z.array(
  z.object({
    ...{ passageId: z.string(), versionNumber: z.number(), state: z.enum(placementStates) },
    ...{ isByHand: z.boolean(), paragraph: z.number().nullable() },
    text: z.string().nullable(),
    from: z.number().nullable(),
    to: z.number().nullable(),
  }),
);

/** Where a passage is in the latest version of its fiche; `words` are those that it holds there, none when removed. */
export type Placed = {
  state: PlacementState;
  versionNumber: number;
  /** Of its first words. */
  paragraph: number | null;
  words: string;
  isByHand: boolean;
};

/**
 * What became of passages in the latest version of their fiche, by passage: none of those that were written on it.
 * Offsets count UTF-16 units, so words are cut here and not by PostgreSQL.
 */
export async function listPlaced(
  tx: Transaction,
  passageIds: readonly string[],
): Promise<Map<string, Placed>> {
  if (passageIds.length === 0) return new Map();
  const found = rows.parse(
    await tx.$queryRaw(sql`
      SELECT p.id AS "passageId", v.number AS "versionNumber", l.state::text, l.decided_by_id IS NOT NULL AS "isByHand",
             b.text, s.from_offset AS "from", s.to_offset AS "to", b.root_number AS paragraph
      FROM passage p
      JOIN version o ON o.id = p.version_id
      JOIN version v ON v.fiche_id = o.fiche_id AND v.number > o.number
        AND v.number = (SELECT max(w.number) FROM version w WHERE w.fiche_id = o.fiche_id)
      JOIN placement l ON l.passage_id = p.id AND l.version_id = v.id
      LEFT JOIN segment s ON s.passage_id = p.id AND s.version_id = v.id
      LEFT JOIN LATERAL (
        WITH RECURSIVE up AS (
          SELECT b.* FROM block b WHERE b.version_id = v.id AND b.block_id = s.block_id
          UNION ALL
          SELECT b.* FROM block b JOIN up ON b.version_id = up.version_id AND b.block_id = up.parent_id
        )
        SELECT (SELECT text FROM up WHERE block_id = s.block_id) AS text,
               (SELECT "order" FROM up WHERE block_id = s.block_id) AS "order",
               (SELECT display_number FROM up WHERE parent_id IS NULL) AS root_number
      ) b ON true
      WHERE p.id = ANY(${[...passageIds]}::uuid[])
      ORDER BY p.id, b."order"`),
  );
  const placed = new Map<string, Placed>();
  for (const { passageId, text, from, to, ...row } of found) {
    const words = text === null ? "" : text.slice(from ?? 0, to ?? 0);
    const before = placed.get(passageId);
    if (before) before.words += `\n${words}`;
    else placed.set(passageId, { ...row, words });
  }
  return placed;
}
