import { z } from "zod";
import { sql, type Transaction } from "~/db/database.server";
import type { Act } from "../act.server";
import { edgeChanges } from "./edge-changes.server";
import { among, marks } from "./marks.server";

/**
 * Runs a change of contributions, and moves the counters from what these counted for to what they count for now,
 * in the same transaction. Two changes of one contribution wait for each other, so that neither counts twice.
 */
export async function counting<T>(
  { tx }: Pick<Act, "tx">,
  contributionIds: readonly string[],
  change: () => Promise<T>,
): Promise<T> {
  const ids = [...contributionIds];
  await tx.$queryRaw`SELECT 1 FROM contribution WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  const before = await readMarks(tx, ids);
  const outcome = await change();
  await move(tx, ids, before);
  return outcome;
}

/** The same for contributions that were just written: nothing was counted of them. */
export async function countNew({ tx }: Pick<Act, "tx">, contributionIds: readonly string[]): Promise<void> {
  await move(tx, contributionIds, nothing);
}

/**
 * Counts what is placed on a version that was just published: nothing was counted of it. Its contributions are
 * held before (`holdContributions`), so that whoever hides one meanwhile has done it, or finds the version when they do.
 */
export async function countPlaced(
  { tx }: Pick<Act, "tx">,
  { ficheId, versionId }: { ficheId: string; versionId: string },
): Promise<void> {
  await tx.$executeRaw(sql`
    WITH RECURSIVE ${marks(sql`AND c.fiche_id = ${ficheId}::uuid`)}
    INSERT INTO counter (owner_id, basis, facet, key, measure, slot, value)
    SELECT owner_id, basis::counted_basis, facet::counted_facet, key, 'contributions', 0, sum(value)::int
    FROM figures WHERE owner_id = ${versionId}::uuid
    GROUP BY 1, 2, 3, 4 HAVING sum(value) <> 0`);
}

/** Holds the contributions of a fiche: whoever would change what one counts for waits, as `counting` does. */
export async function holdContributions({ tx }: Pick<Act, "tx">, ficheId: string): Promise<void> {
  await tx.$executeRaw`
    SELECT 1 FROM contribution WHERE fiche_id = ${ficheId}::uuid ORDER BY id FOR NO KEY UPDATE`;
}

/** As PostgreSQL wrote them, to be given back to it. */
type Noted = { figures: string; authors: string };

const nothing: Noted = { figures: "[]", authors: "[]" };
const noted = z.tuple([z.object({ figures: z.string(), authors: z.string() })]);

async function readMarks(tx: Transaction, ids: readonly string[]): Promise<Noted> {
  const rows = await tx.$queryRaw(sql`
    WITH RECURSIVE ${marks(among(ids))}
    SELECT coalesce((SELECT jsonb_agg(f) FROM figures f), '[]')::text AS figures,
           coalesce((SELECT jsonb_agg(a) FROM authors a), '[]')::text AS authors`);
  return noted.parse(rows)[0];
}

/**
 * One journey: what they count for now, less what they counted for, is added to the counters. Authors come first,
 * since those who had nothing, or have nothing left, move a figure; and always in the same order: acts that meet
 * on the same rows wait, and never lock each other. What everybody's act moves is spread over eight slots, by
 * connection; a place in a text has one, or it would have too many rows.
 */
async function move(tx: Transaction, ids: readonly string[], before: Noted): Promise<void> {
  await tx.$executeRaw(sql`
    WITH RECURSIVE ${marks(among(ids))}, ${movedAuthors(before.authors)}, ${movedFigures(before.figures)}
    INSERT INTO counter AS held (owner_id, basis, facet, key, measure, slot, value)
    SELECT owner_id, basis::counted_basis, facet::counted_facet, key, measure::measure,
           CASE WHEN facet IN ('organisation', 'option', 'block', 'section', 'edge') THEN 0 ELSE pg_backend_pid() % 8 END,
           value
    FROM (SELECT * FROM moved WHERE value <> 0 UNION ALL ${edgeChanges(sql`moved`)}) m
    ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT (owner_id, basis, facet, key, measure, slot) DO UPDATE SET value = held.value + excluded.value`);
}

const movedAuthors = (before: string) => sql`
  moved_author AS (
    SELECT owner_id, basis, measure, author_id, sum(value)::int AS value
    FROM (
      SELECT * FROM authors
      UNION ALL
      SELECT owner_id, basis, measure, author_id, -value
      FROM jsonb_to_recordset(${before}::jsonb)
        AS b (owner_id uuid, basis text, measure text, author_id uuid, value int)) a
    GROUP BY 1, 2, 3, 4 HAVING sum(value) <> 0
  ), kept AS (
    INSERT INTO author_counter AS held (owner_id, basis, measure, author_id, value)
    SELECT owner_id, basis::counted_basis, measure::measure, author_id, value FROM moved_author ORDER BY 1, 2, 3, 4
    ON CONFLICT (owner_id, basis, measure, author_id) DO UPDATE SET value = held.value + excluded.value
    RETURNING owner_id, basis::text, measure::text, author_id, value
  )`;

const movedFigures = (before: string) => sql`
  moved AS (
    SELECT owner_id, basis, facet, key, 'contributions' AS measure, sum(value)::int AS value
    FROM (
      SELECT * FROM figures
      UNION ALL
      SELECT owner_id, basis, facet, key, -value
      FROM jsonb_to_recordset(${before}::jsonb)
        AS b (owner_id uuid, basis text, facet text, key text, value int)) f
    GROUP BY 1, 2, 3, 4
    UNION ALL
    SELECT owner_id, basis, 'total', '', measure, sum((k.value > 0)::int - (k.value > m.value)::int)::int
    FROM kept k JOIN moved_author m USING (owner_id, basis, measure, author_id)
    GROUP BY 1, 2, 5
  )`;
