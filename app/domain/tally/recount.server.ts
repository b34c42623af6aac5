import { z } from "zod";
import { sql, type Transaction } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { system } from "../policy/actor";
import { countAll } from "./keep-count.server";
import { bases, facets, measures } from "./mark";
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

/** Figures that a recount would change, and by how much. Whoever counts meanwhile waits. */
export function findDrifts(platform: Platform): Promise<Drift[]> {
  return perform(platform, system, async ({ tx }) => {
    await holdCounters(tx);
    return z.array(drift).parse(await tx.$queryRaw(compared));
  });
}

/** Counts everything again, and puts what is found in the place of what was kept. */
export function recount(platform: Platform): Promise<void> {
  return perform(platform, system, async (act) => {
    await holdCounters(act.tx);
    await act.tx.counter.deleteMany();
    await act.tx.authorCounter.deleteMany();
    await countAll(act);
  });
}

/** Acts that have counted are committed first; those that have not will count after us. */
async function holdCounters(tx: Transaction): Promise<void> {
  await tx.$executeRaw`LOCK TABLE counter, author_counter IN EXCLUSIVE MODE`;
}

/** What there should be, less what there is: figures, how many authors there are, and how much each has. */
const compared = sql`
  WITH RECURSIVE ${marks()}, counts (owner_id, basis, facet, key, measure, author_id, value) AS (
    SELECT owner_id, basis, facet, key, 'contributions', NULL::uuid, value FROM figures
    UNION ALL
    SELECT owner_id, basis, 'total', '', measure, NULL, count(*) FROM authors GROUP BY 1, 2, 5
    UNION ALL
    SELECT owner_id, basis, 'total', '', measure, author_id, value FROM authors
    UNION ALL
    SELECT owner_id, basis::text, facet::text, key, measure::text, NULL, -value FROM counter
    UNION ALL
    SELECT owner_id, basis::text, 'total', '', measure::text, author_id, -value FROM author_counter
  )
  SELECT owner_id AS "ownerId", basis, facet, key, measure, author_id AS "authorId", sum(value)::int AS value
  FROM counts GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(value) <> 0 ORDER BY 1, 2, 3, 4, 5, 6`;
