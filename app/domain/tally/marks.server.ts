import { empty, join, type Sql, sql } from "~/db/database.server";
import { published, received, submitted } from "./published.server";

/**
 * The one rule of counting, as common table expressions: `figures` (owner_id, basis, facet, key, value) and
 * `authors` (owner_id, basis, measure, author_id, value) are what the contributions that `which` lets through
 * (a condition on `c`, their fiche `f`, their revision `r` and their sending `d`) count for now. An act asks it of one
 * contribution, a recount of all, a filtered table of those in the filter: they cannot disagree. `contributions` is
 * where they are read.
 */
export const marks = (which: Sql = empty, contributions: Sql = sql`contribution`) =>
  join([standing(which, contributions), ...derived], ", ");

/** The contributions as they were at a moment: what was withdrawn later was still there. */
export const contributionsAt = (moment: Date) => sql`(
  SELECT id, consultation_id, fiche_id, question_id, sending_id, contributor_id, organisation_id, organisation_type_id,
         kind, moderation, submitted_at, current_number, late,
         CASE WHEN withdrawn_at < ${moment}::timestamptz THEN withdrawn_at END AS withdrawn_at
  FROM contribution WHERE submitted_at < ${moment}::timestamptz)`;

/** Of these contributions only. */
export const among = (ids: readonly string[]) => sql`AND c.id = ANY(${[...ids]}::uuid[])`;

/** Each with what tells it apart: the type of its body, the day of its reception where people consult. */
const standing = (which: Sql, contributions: Sql) => sql`
  standing AS (
    SELECT c.id, c.consultation_id, f.theme_id, c.fiche_id, c.question_id, c.contributor_id, c.organisation_id,
           c.sending_id, r.id AS revision_id, c.kind::text, r.position::text, r.language, d.channel::text,
           CASE WHEN c.organisation_id IS NULL THEN 'person' ELSE coalesce(c.organisation_type_id::text, 'other') END
             AS type,
           (c.submitted_at AT TIME ZONE k.time_zone)::date::text AS day,
           CASE WHEN c.withdrawn_at IS NULL THEN c.moderation::text ELSE 'withdrawn' END AS state,
           (${submitted}) AS is_submitted, (${published}) AS is_published
    FROM ${contributions} c
    JOIN consultation k ON k.id = c.consultation_id
    JOIN fiche f ON f.id = c.fiche_id
    JOIN sending d ON d.id = c.sending_id
    JOIN revision r ON r.contribution_id = c.id AND r.number = c.current_number
    WHERE ${received} ${which}
  )`;

/** Once for each basis that a contribution belongs to. */
const counted = sql`
  counted AS (
    SELECT s.*, basis
    FROM standing s CROSS JOIN LATERAL (VALUES
      ('received', true), ('submitted', s.is_submitted), ('published', s.is_published)) AS b (basis, belongs)
    WHERE belongs
  )`;

/**
 * How many are alike in everything that is counted, then by one thing at a time, in the consultation, the theme and
 * the fiche. What was received is told apart by what became of it; the rest by what it is.
 */
const facets = sql`
  alike AS (
    SELECT basis, consultation_id, theme_id, fiche_id, kind, position, type, organisation_id, channel, day, state,
           count(*)::int AS count
    FROM counted GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
  ), facets AS (
    SELECT owner_id, basis, facet, key, sum(count)::int AS value
    FROM alike
    CROSS JOIN LATERAL (VALUES (consultation_id), (theme_id), (fiche_id)) AS o (owner_id)
    CROSS JOIN LATERAL (VALUES
      ('total', ''), ('kind', kind), ('position', position), ('type', type), ('type_position', type || ':' || position),
      ('organisation', organisation_id::text), ('channel', channel), ('day', day), ('state', state)) AS t (facet, key)
    WHERE owner_id IS NOT NULL AND key IS NOT NULL AND (basis = 'received') = (facet = 'state')
    GROUP BY 1, 2, 3, 4
  )`;

/**
 * The stretches of each textblock that each contribution is about, in every version where its passages hold:
 * two of its passages that overlap are one stretch, so that it covers a word once.
 */
const held = sql`
  held AS (
    SELECT s.id, basis, g.version_id, g.block_id, unnest(range_agg(int4range(g.from_offset, g.to_offset))) AS stretch
    FROM counted s JOIN passage p ON p.revision_id = s.revision_id JOIN segment g ON g.passage_id = p.id
    WHERE basis <> 'received'
    GROUP BY s.id, basis, g.version_id, g.block_id
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

const figure = (facet: string, owner: Sql, key: Sql, value: Sql, from: Sql) => sql`
  SELECT ${owner}, basis, ${sql`${facet}::text`}, ${key}, ${value}::int FROM ${from} GROUP BY 1, 2, 4`;

const [one, distinct] = [sql`count(*)`, sql`count(DISTINCT id)`];
const located = sql`held JOIN nested USING (version_id, block_id)`;
/** Under the question that was the first to ask the same, and the option that was the first to offer it (0028). */
const asked = sql`counted JOIN question u ON u.id = question_id AND basis <> 'received'`;
const choosing = sql`
  ${asked} JOIN revision_choice USING (revision_id) JOIN question_option o ON o.id = option_id`;
const highlighted = sql`held WHERE basis = 'published'`;

const figures = sql`
  figures (owner_id, basis, facet, key, value) AS (${join(
    [
      sql`SELECT * FROM facets`,
      figure("language", sql`consultation_id`, sql`language`, one, sql`counted WHERE basis <> 'received'`),
      figure("total", sql`u.same_as_id`, sql`''`, one, asked),
      figure("option", sql`u.same_as_id`, sql`o.same_as_id::text`, one, choosing),
      figure("block", sql`version_id`, sql`root_id`, distinct, located),
      figure("section", sql`version_id`, sql`section::text`, distinct, located),
      figure("edge", sql`version_id`, sql`block_id || ':' || lower(stretch)`, one, highlighted),
      figure("edge", sql`version_id`, sql`block_id || ':' || upper(stretch)`, sql`-count(*)`, highlighted),
    ],
    " UNION ALL ",
  )})`;

/** Who is counted once wherever they contributed; sendings in the consultation only. */
const authors = sql`
  authors (owner_id, basis, measure, author_id, value) AS (
    SELECT owner_id, basis, measure, author_id, count(*)::int
    FROM counted
    CROSS JOIN LATERAL (VALUES
      (consultation_id, 'contributors', contributor_id), (consultation_id, 'organisations', organisation_id),
      (consultation_id, 'sendings', sending_id),
      (theme_id, 'contributors', contributor_id), (theme_id, 'organisations', organisation_id),
      (fiche_id, 'contributors', contributor_id), (fiche_id, 'organisations', organisation_id))
      AS who (owner_id, measure, author_id)
    WHERE basis <> 'received' AND owner_id IS NOT NULL AND author_id IS NOT NULL
    GROUP BY 1, 2, 3, 4
  )`;

const derived = [counted, facets, held, outline, figures, authors];
