import { z } from "zod";
import { sql, type Transaction } from "~/db/database.server";
import type { Held, Place } from "./follow-places";
import { placementStates } from "./placement";

/** A place of a fiche's published versions, with the passages on it and where they held last. */
export type HeldPlace = {
  place: Place;
  last: Held | null;
  versionNumber: number;
  quote: string;
  before: string;
  after: string;
  passageIds: readonly string[];
  /** Of the contributions that stand on it now, neither revised away nor withdrawn. */
  references: readonly string[];
  /** Those among them that were told in confidence before the opening. */
  preparatory: readonly string[];
};

const rows = z.array(
  z.object({
    ...{ versionId: z.string(), versionNumber: z.number(), quote: z.string(), before: z.string() },
    ...{ after: z.string(), sample: z.string() },
    ...{ startBlockId: z.string(), startOffset: z.number(), endBlockId: z.string(), endOffset: z.number() },
    ...{ passageIds: z.array(z.string()), references: z.array(z.string()) },
    preparatory: z.array(z.string()),
  }),
);

/** Every place of the passages of a fiche, in reading order of the versions that they were written on. */
export async function listPlaces(tx: Transaction, ficheId: string): Promise<HeldPlace[]> {
  const found = rows.parse(
    await tx.$queryRaw(sql`
      SELECT p.version_id AS "versionId", v.number AS "versionNumber", min(p.quote) AS quote,
             min(p.before) AS before, min(p.after) AS after, min(p.id::text) AS sample,
             p.start_block_id AS "startBlockId", p.start_offset AS "startOffset",
             p.end_block_id AS "endBlockId", p.end_offset AS "endOffset", array_agg(p.id) AS "passageIds",
             coalesce(array_agg(c.reference ORDER BY c.number)
               FILTER (WHERE c.current_number = r.number AND c.withdrawn_at IS NULL), '{}') AS references,
             coalesce(array_agg(c.reference) FILTER (WHERE c.moderation = 'preparatory'), '{}') AS preparatory
      FROM version v
      JOIN passage p ON p.version_id = v.id
      JOIN block b ON b.version_id = v.id AND b.block_id = p.start_block_id
      JOIN revision r ON r.id = p.revision_id
      JOIN contribution c ON c.id = r.contribution_id
      WHERE v.fiche_id = ${ficheId}::uuid
      GROUP BY v.number, b."order", 1, 7, 8, 9, 10
      ORDER BY v.number, b."order", p.start_offset, p.end_block_id, p.end_offset`),
  );
  const held = await readHeld(tx, ficheId);
  return found.map(({ versionId, startBlockId, startOffset, endBlockId, endOffset, sample, ...rest }) => ({
    place: {
      versionId,
      start: { blockId: startBlockId, offset: startOffset },
      end: { blockId: endBlockId, offset: endOffset },
    },
    last: held.get(sample) ?? null,
    ...rest,
    references: [...new Set(rest.references)],
  }));
}

const segmentRow = z.object({ blockId: z.string(), from: z.number(), to: z.number() });
const heldRows = z.array(
  z.object({
    ...{ passageId: z.string(), versionId: z.string(), state: z.enum(placementStates), score: z.number() },
    segments: z.array(segmentRow),
  }),
);

/** Where each passage holds last, of those that hold in a later version than their own. */
async function readHeld(tx: Transaction, ficheId: string): Promise<Map<string, Held>> {
  const found = await tx.$queryRaw(sql`
    SELECT h.passage_id AS "passageId", h.version_id AS "versionId", h.state::text, h.score,
           (SELECT jsonb_agg(jsonb_build_object('blockId', s.block_id, 'from', s.from_offset, 'to', s.to_offset)
                             ORDER BY b."order")
            FROM segment s JOIN block b ON b.version_id = s.version_id AND b.block_id = s.block_id
            WHERE s.passage_id = h.passage_id AND s.version_id = h.version_id) AS segments
    FROM (
      SELECT DISTINCT ON (l.passage_id) l.passage_id, l.version_id, l.state, l.score
      FROM version v JOIN placement l ON l.version_id = v.id
      WHERE v.fiche_id = ${ficheId}::uuid AND l.state <> 'removed'
      ORDER BY l.passage_id, v.number DESC
    ) h
    JOIN passage p ON p.id = h.passage_id AND p.version_id <> h.version_id`);
  return new Map(heldRows.parse(found).map(({ passageId, ...held }) => [passageId, held]));
}
