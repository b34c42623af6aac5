import { z } from "zod";
import { sql, type Transaction } from "~/db/database.server";
import { lockNumbers } from "~/db/lock-numbers";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { system } from "../policy/actor";
import { bases, facets, measures } from "./mark";
import { edgeChanges } from "./edge-changes.server";
import { marks } from "./marks.server";

/** A figure that a recount would change, and by how much; of an author when `authorId` is not null. */
const drift = z.object({
  ownerId: z.string(),
  basis: z.enum(bases),
  facet: z.enum(facets),
  key: z.string(),
  measure: z.enum(measures),
  authorId: z.string().nullable(),
  value: z.number(),
});
export type Drift = z.infer<typeof drift>;

/**
 * Figures that a recount would change, and by how much. One statement sees one moment, at which every act has
 * both changed a contribution and moved its figures, or neither: nobody has to wait.
 */
export async function findDrifts({ db }: Platform): Promise<Drift[]> {
  const rows = await db.$queryRaw(sql`
    WITH RECURSIVE ${marks()}, ${drifts}
    SELECT owner_id AS "ownerId", basis, facet, key, measure, author_id AS "authorId", value
    FROM drifts ORDER BY 1, 2, 3, 4, 5, 6`);
  return z.array(drift).parse(rows);
}

/** A million contributions take two minutes on two busy processors. */
const limitMs = 1_800_000;

/**
 * Counts everything again, and adds to each figure what it lacks: acts go on meanwhile, and add theirs.
 * @returns how many figures were wrong
 */
export function recount(platform: Platform): Promise<number> {
  const count = async ({ tx }: Act) => {
    await holdRecounting(tx);
    const rows = await tx.$queryRaw(corrected);
    return z.tuple([z.object({ count: z.number() })]).parse(rows)[0].count;
  };
  return perform(platform, system, count, limitMs);
}

/** Two recounts at once would both add what is lacking. */
async function holdRecounting(tx: Transaction): Promise<void> {
  await tx.$executeRaw(sql`SELECT pg_advisory_xact_lock(${lockNumbers.recounting})`);
}

/** What there should be, less what there is: figures, how many authors there are, and how much each has. */
const drifts = sql`
  counts (owner_id, basis, facet, key, measure, author_id, value) AS (
    SELECT owner_id, basis, facet, key, 'contributions', NULL::uuid, value FROM figures
    UNION ALL
    SELECT owner_id, basis, 'total', '', measure, NULL, count(*) FROM authors GROUP BY 1, 2, 5
    UNION ALL
    SELECT owner_id, basis, 'total', '', measure, author_id, value FROM authors
    UNION ALL
    SELECT owner_id, basis::text, facet::text, key, measure::text, NULL, -value FROM counter
    WHERE facet <> 'edge_change'
    UNION ALL
    SELECT owner_id, basis::text, 'total', '', measure::text, author_id, -value FROM author_counter
  ), drifts AS (
    SELECT owner_id, basis, facet, key, measure, author_id, sum(value)::int AS value
    FROM counts GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(value) <> 0
  )`;

const corrected = sql`
  WITH RECURSIVE ${marks()}, ${drifts}, authors_corrected AS (
    INSERT INTO author_counter AS held (owner_id, basis, measure, author_id, value)
    SELECT owner_id, basis::counted_basis, measure::measure, author_id, value
    FROM drifts WHERE author_id IS NOT NULL ORDER BY 1, 2, 3, 4
    ON CONFLICT (owner_id, basis, measure, author_id) DO UPDATE SET value = held.value + excluded.value
  ), figures_corrected AS (
    INSERT INTO counter AS held (owner_id, basis, facet, key, measure, slot, value)
    SELECT owner_id, basis::counted_basis, facet::counted_facet, key, measure::measure, 0, value
    FROM (SELECT owner_id, basis, facet, key, measure, value FROM drifts WHERE author_id IS NULL
          UNION ALL ${edgeChanges(sql`drifts`)}) d
    ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT (owner_id, basis, facet, key, measure, slot) DO UPDATE SET value = held.value + excluded.value
  )
  SELECT count(*)::int AS count FROM drifts`;
