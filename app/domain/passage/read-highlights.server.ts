import { z } from "zod";
import { type Database, sql } from "~/db/database.server";
import { published } from "../tally/published.server";
import { flatten, type Highlight, type WeightedRange } from "./highlight";

const segments = z.array(
  z.object({ blockId: z.string(), from: z.number(), to: z.number(), weight: z.number() }),
);

/** What stands now of the contributions that hold on a version, joined from their segments. */
const holding = sql`
  FROM segment s
  JOIN passage p ON p.id = s.passage_id
  JOIN revision r ON r.id = p.revision_id
  JOIN contribution c ON c.id = r.contribution_id AND c.current_number = r.number`;

/** One merged list of stretches per textblock of a version: its size follows the text, not the contributions. */
export async function readHighlights(db: Database, versionId: string): Promise<Map<string, Highlight[]>> {
  const rows = await db.$queryRaw(sql`
    SELECT s.block_id AS "blockId", s.from_offset AS "from", s.to_offset AS "to",
           count(DISTINCT c.id)::int AS weight
    ${holding} WHERE s.version_id = ${versionId}::uuid AND ${published}
    GROUP BY s.block_id, s.from_offset, s.to_offset`);
  const byBlock = new Map<string, WeightedRange[]>();
  for (const { blockId, ...range } of segments.parse(rows)) {
    byBlock.set(blockId, [...(byBlock.get(blockId) ?? []), range]);
  }
  return new Map([...byBlock].map(([blockId, ranges]) => [blockId, flatten(ranges)]));
}

const blockCounts = z.array(
  z.object({ rootId: z.string().nullable(), section: z.number().nullable(), count: z.number() }),
);

/** Each textblock with its top-level block, and the number of the section (second-level heading) it is in. */
const outline = (versionId: string) => sql`
  RECURSIVE top AS (
    SELECT b.block_id,
           count(*) FILTER (WHERE b.kind = 'heading' AND b.level = 2) OVER (ORDER BY b."order")::int AS section
    FROM block b WHERE b.version_id = ${versionId}::uuid AND b.parent_id IS NULL
  ), nested AS (
    SELECT block_id, block_id AS root_id, section FROM top
    UNION ALL
    SELECT b.block_id, n.root_id, n.section
    FROM block b JOIN nested n ON b.parent_id = n.block_id WHERE b.version_id = ${versionId}::uuid
  )`;

/**
 * How many published contributions touch each top-level block and each section of a version. One over
 * three blocks counts in each, so these do not add up.
 */
export async function countByBlock(db: Database, versionId: string) {
  const rows = await db.$queryRaw(sql`
    WITH ${outline(versionId)}
    SELECT n.root_id AS "rootId", n.section, count(DISTINCT c.id)::int AS count
    ${holding} JOIN nested n ON n.block_id = s.block_id
    WHERE s.version_id = ${versionId}::uuid AND ${published}
    GROUP BY GROUPING SETS ((n.root_id), (n.section))`);
  const counts = blockCounts.parse(rows);
  return {
    blocks: new Map(counts.flatMap(({ rootId, count }) => (rootId === null ? [] : [[rootId, count]]))),
    sections: new Map(counts.flatMap(({ section, count }) => (section === null ? [] : [[section, count]]))),
  };
}

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
    WITH ${outline(versionId)}
    SELECT DISTINCT c.id, c.submitted_at AS "submittedAt"
    ${holding} JOIN nested n ON n.block_id = s.block_id
    WHERE s.version_id = ${versionId}::uuid AND n.root_id = ${blockId} AND ${published}
    ORDER BY c.submitted_at, c.id LIMIT ${limit} OFFSET ${offset}`);
  return idRows.parse(rows).map(({ id }) => id);
}
