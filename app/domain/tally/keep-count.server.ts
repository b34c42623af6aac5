import { z } from "zod";
import { sql, type Transaction } from "~/db/database.server";
import type { Act } from "../act.server";
import { difference } from "./difference";
import { authorMark, type AuthorMark, type Mark, type Marks, marksOf } from "./marks.server";

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
  const before = await marksOf(tx, ids);
  const outcome = await change();
  await move(tx, before, await marksOf(tx, ids));
  return outcome;
}

/** The same for contributions that were just written: nothing was counted of them. */
export async function countNew({ tx }: Pick<Act, "tx">, contributionIds: readonly string[]): Promise<void> {
  await move(tx, nothing, await marksOf(tx, contributionIds));
}

/** Counts all there is, on counters that were emptied. */
export async function countAll({ tx }: Pick<Act, "tx">): Promise<void> {
  await move(tx, nothing, await marksOf(tx, null));
}

const nothing: Marks = { figures: [], authors: [] };

const placeOf = ({ ownerId, scope, measure }: Mark | AuthorMark) => `${ownerId} ${scope} ${measure}`;
export const nameOfFigure = (one: Mark) => `${placeOf(one)} ${one.key}`;
const nameOfAuthor = (one: AuthorMark) => `${placeOf(one)} ${one.authorId}`;

async function move(tx: Transaction, before: Marks, after: Marks): Promise<void> {
  const people = await addAuthors(tx, difference(nameOfAuthor, before.authors, after.authors));
  await addFigures(tx, [...difference(nameOfFigure, before.figures, after.figures), ...people]);
}

/** Keeps how much each author has; those who had nothing, or have nothing left, move a figure. */
async function addAuthors(tx: Transaction, moved: readonly AuthorMark[]): Promise<Mark[]> {
  if (moved.length === 0) return [];
  const kept = z.array(authorMark).parse(
    await tx.$queryRaw(sql`
      INSERT INTO author_counter AS held (owner_id, scope, measure, author_id, value)
      SELECT "ownerId", scope::counted_scope, measure::measure, "authorId", value
      FROM jsonb_to_recordset(${JSON.stringify(moved)}::jsonb)
        AS moved ("ownerId" uuid, scope text, measure text, "authorId" uuid, value int)
      ORDER BY 1, 2, 3, 4
      ON CONFLICT (owner_id, scope, measure, author_id) DO UPDATE SET value = held.value + excluded.value
      RETURNING owner_id AS "ownerId", scope::text, measure::text, author_id AS "authorId", value`),
  );
  const now = new Map(kept.map((one) => [nameOfAuthor(one), one.value]));
  const steps = moved.map((one): Mark => {
    const { ownerId, scope, measure, value } = one;
    const held = now.get(nameOfAuthor(one)) ?? 0;
    return { ownerId, scope, measure, key: "", value: Number(held > 0) - Number(held - value > 0) };
  });
  return difference(nameOfFigure, [], steps);
}

/**
 * Adds to the figures, always in the same order: acts that meet on the same rows wait, and never lock each other.
 * What everybody's act moves is spread over eight slots, by connection; a place in a text has one, or it would
 * have too many rows.
 */
async function addFigures(tx: Transaction, moved: readonly Mark[]): Promise<void> {
  if (moved.length === 0) return;
  await tx.$executeRaw(sql`
    INSERT INTO counter AS held (owner_id, scope, key, measure, slot, value)
    SELECT "ownerId", scope::counted_scope, key, measure::measure,
           CASE WHEN scope IN ('consultation', 'fiche', 'question') THEN pg_backend_pid() % 8 ELSE 0 END, value
    FROM jsonb_to_recordset(${JSON.stringify(moved)}::jsonb)
      AS moved ("ownerId" uuid, scope text, key text, measure text, value int)
    ORDER BY 1, 2, 3, 4
    ON CONFLICT (owner_id, scope, key, measure, slot) DO UPDATE SET value = held.value + excluded.value`);
}
