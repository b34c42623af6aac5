import { z } from "zod";
import { empty, join, type Sql, sql, type Transaction } from "~/db/database.server";
import { published } from "./published.server";

const scopes = ["consultation", "fiche", "question", "option", "block", "section", "edge"] as const;
const measures = ["contributions", "contributors", "organisations"] as const;

/** What is counted where; `value` is how much it counts. */
export const mark = z.object({
  ownerId: z.string(),
  scope: z.enum(scopes),
  key: z.string(),
  measure: z.enum(measures),
  value: z.number(),
});
export type Mark = z.infer<typeof mark>;

/** How many contributions somebody has in a scope: `measure` says whether a person or a body. */
export const authorMark = mark.omit({ key: true }).extend({ authorId: z.string() });
export type AuthorMark = z.infer<typeof authorMark>;

export type Marks = { figures: Mark[]; authors: AuthorMark[] };

/** The published contributions among these, or all; the one rule of what is counted. */
const standing = (ids: readonly string[] | null) => sql`
  standing AS (
    SELECT c.id, c.consultation_id, c.fiche_id, c.kind::text AS kind, c.question_id, c.contributor_id,
           c.organisation_id, r.id AS revision_id
    FROM contribution c JOIN revision r ON r.contribution_id = c.id AND r.number = c.current_number
    WHERE ${published} ${ids === null ? empty : sql`AND c.id = ANY(${[...ids]}::uuid[])`}
  )`;

/**
 * The stretches of each textblock that each contribution is about, in every version where its passages hold:
 * two of its passages that overlap are one stretch, so that it covers a word once.
 */
const held = sql`
  held AS (
    SELECT s.id, g.version_id, g.block_id, unnest(range_agg(int4range(g.from_offset, g.to_offset))) AS stretch
    FROM standing s JOIN passage p ON p.revision_id = s.revision_id JOIN segment g ON g.passage_id = p.id
    GROUP BY s.id, g.version_id, g.block_id
  )`;

/**
 * The top-level block that holds each of these textblocks, and its second-level heading by number. Climbed from
 * the textblocks: what a contribution costs must not grow with the texts of the site.
 */
const outline = sql`
  climb AS (
    SELECT h.version_id, h.block_id, b.block_id AS root_id, b.parent_id, b."order"
    FROM (SELECT DISTINCT version_id, block_id FROM held) h JOIN block b USING (version_id, block_id)
    UNION ALL
    SELECT c.version_id, c.block_id, b.block_id, b.parent_id, b."order"
    FROM climb c JOIN block b ON b.version_id = c.version_id AND b.block_id = c.parent_id
  ), nested AS (
    SELECT c.version_id, c.block_id, c.root_id,
           (SELECT count(*) FROM block b
            WHERE b.version_id = c.version_id AND b.parent_id IS NULL AND b.kind = 'heading' AND b.level = 2
              AND b."order" <= c."order")::int AS section
    FROM climb c WHERE c.parent_id IS NULL
  )`;

const figure = (scope: Sql, owner: Sql, key: Sql, value: Sql, from: Sql) => sql`
  SELECT ${owner} AS "ownerId", ${scope} AS scope, ${key} AS key, 'contributions' AS measure, NULL::uuid AS "authorId",
         ${value}::int AS value
  FROM ${from} GROUP BY 1, 3`;

const [one, distinct] = [sql`count(*)`, sql`count(DISTINCT id)`];
const located = sql`held JOIN nested USING (version_id, block_id)`;

const figures = join(
  [
    figure(sql`'consultation'`, sql`consultation_id`, sql`''`, one, sql`standing`),
    figure(sql`'fiche'`, sql`fiche_id`, sql`''`, one, sql`standing`),
    figure(sql`'fiche'`, sql`fiche_id`, sql`kind`, one, sql`standing`),
    figure(sql`'question'`, sql`question_id`, sql`''`, one, sql`standing WHERE question_id IS NOT NULL`),
    figure(
      sql`'option'`,
      sql`question_id`,
      sql`option_id::text`,
      one,
      sql`standing JOIN revision_choice USING (revision_id) WHERE question_id IS NOT NULL`,
    ),
    figure(sql`'block'`, sql`version_id`, sql`root_id`, distinct, located),
    figure(sql`'section'`, sql`version_id`, sql`section::text`, distinct, located),
    figure(sql`'edge'`, sql`version_id`, sql`block_id || ':' || lower(stretch)`, one, sql`held`),
    figure(sql`'edge'`, sql`version_id`, sql`block_id || ':' || upper(stretch)`, sql`-count(*)`, sql`held`),
  ],
  " UNION ALL ",
);

const author = (scope: Sql, owner: Sql, measure: Sql, of: Sql) => sql`
  SELECT ${owner} AS "ownerId", ${scope} AS scope, '' AS key, ${measure} AS measure, ${of} AS "authorId",
         count(*)::int AS value
  FROM standing WHERE ${of} IS NOT NULL GROUP BY 1, 5`;

const authors = join(
  [
    author(sql`'consultation'`, sql`consultation_id`, sql`'contributors'`, sql`contributor_id`),
    author(sql`'consultation'`, sql`consultation_id`, sql`'organisations'`, sql`organisation_id`),
    author(sql`'fiche'`, sql`fiche_id`, sql`'contributors'`, sql`contributor_id`),
    author(sql`'fiche'`, sql`fiche_id`, sql`'organisations'`, sql`organisation_id`),
  ],
  " UNION ALL ",
);

/** What these contributions (all, for null) count for now. A reply, or what is not published, counts for nothing. */
export async function marksOf(tx: Transaction, ids: readonly string[] | null): Promise<Marks> {
  const rows = await tx.$queryRaw(
    sql`WITH RECURSIVE ${standing(ids)}, ${held}, ${outline} ${figures} UNION ALL ${authors}`,
  );
  const all = z.array(mark.extend({ authorId: z.string().nullable() })).parse(rows);
  return {
    figures: all.flatMap(({ authorId, ...figure }) => (authorId === null ? [figure] : [])),
    authors: all.flatMap(({ authorId, key: _, ...of }) => (authorId === null ? [] : [{ ...of, authorId }])),
  };
}
