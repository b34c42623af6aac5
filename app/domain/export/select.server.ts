import { type Sql, sql } from "~/db/database.server";
import type { Filter } from "../contribution/filter";
import { wishesOf } from "../contribution/wishes.server";
import { published, publishedReply } from "../tally/published.server";
import type { Audience } from "./format";

/** A statement as it goes to another thread: text with `$1`, and values. */
export type Query = { text: string; values: unknown[] };

const queryOf = ({ text, values }: Sql): Query => ({ text, values });

/** What « reçue » means, for the contribution called `c`: whatever became of it; a reply is not one. */
export const received = sql`c.kind <> 'reply'`;

/**
 * What each may have: everybody what is published, as everywhere; staff all that was received, whatever became
 * of it. Replies are counted beside the contribution they answer, as in every list.
 */
const standingFor: Record<Audience, Sql> = {
  everybody: published,
  staff: received,
};

/** Names of natural persons, and what moderators wrote, do not even leave the database for everybody. */
const aboutPersons: Record<Audience, Sql> = {
  everybody: sql`NULL::text AS "declaredName", NULL::text AS capacity`,
  staff: sql`p.declared_name AS "declaredName", p.capacity`,
};
const decided: Record<Audience, Sql> = {
  everybody: sql`NULL::text AS ground, NULL::text AS explanation`,
  staff: sql`d.ground, d.explanation`,
};

const millis = (instant: Sql) => sql`(extract(epoch FROM ${instant}) * 1000)::float8`;

/**
 * The rows of a file, in the order in which they came, as `exportRow` says. What was withdrawn keeps its
 * reference and dates: nothing is read of its words, and no wish about them finds it. Everything that a
 * contribution has several of, or may lack, is looked up row by row, so that the cursor answers at once and the
 * server never holds more than what was asked for.
 */
export function selectContributions(consultationId: string, audience: Audience, filter: Filter): Query {
  const wishes = wishesOf(consultationId, filter);
  const voiceWish = filter.organisationType === undefined ? sql`true` : sql`c.withdrawn_at IS NULL`;
  return queryOf(sql`
    SELECT c.reference, c.sending_id AS "sendingId", ${millis(sql`c.submitted_at`)} AS "sentAt",
           ${millis(sql`s.recorded_at`)} AS "recordedAt", ${millis(sql`c.withdrawn_at`)} AS "withdrawnAt",
           CASE WHEN c.current_number > 1 THEN ${millis(sql`r.submitted_at`)} END AS "editedAt",
           s.late, ${millis(sql`s.admitted_at`)} AS "admittedAt", s.admitted_reason AS "admissionReason",
           c.current_number - 1 AS edits, s.channel::text, c.kind::text, r.position::text, r.language,
           h.title AS theme, f.label AS fiche, f.title AS "ficheTitle", r.version_id AS "versionId",
           v.number AS version, t.plain,
           CASE WHEN c.kind = 'amendment' THEN t.proposal END AS proposal, u.wording AS question, c.named,
           c.organisation_name AS "organisationName", y.label AS "typeLabel", y.open AS "typeIsOpen",
           c.organisation_type_note AS "typeNote", m.state::text AS mandate, c.moderation::text, r.hash,
           ${aboutPersons[audience]}, ${decided[audience]},
           (SELECT json_agg(json_build_object('blockId', g.start_block_id, 'quote', g.quote, 'before', g.before,
                                              'after', g.after) ORDER BY g."order")
            FROM passage g WHERE g.revision_id = r.id) AS passages,
           CASE WHEN c.question_id IS NOT NULL THEN
             (SELECT json_agg(o.label ORDER BY o."order") FROM revision_choice x
              JOIN question_option o ON o.id = x.option_id WHERE x.revision_id = r.id) END AS options,
           CASE WHEN c.withdrawn_at IS NULL THEN
             (SELECT count(*)::int FROM support x WHERE x.contribution_id = c.id) END AS supports,
           CASE WHEN c.withdrawn_at IS NULL THEN
             (SELECT count(*)::int FROM contribution c WHERE c.parent_id = answered.id AND ${publishedReply})
           END AS replies
    FROM contribution c
    CROSS JOIN LATERAL (SELECT c.id) AS answered
    JOIN fiche f ON f.id = c.fiche_id
    JOIN sending s ON s.id = c.sending_id
    JOIN contributor p ON p.id = c.contributor_id
    LEFT JOIN theme h ON h.id = f.theme_id
    LEFT JOIN revision r ON r.contribution_id = c.id AND r.number = c.current_number AND c.withdrawn_at IS NULL
    LEFT JOIN revision_text t ON t.revision_id = r.id
    LEFT JOIN version v ON v.id = r.version_id
    LEFT JOIN question u ON u.id = c.question_id
    LEFT JOIN organisation_type y ON y.id = c.organisation_type_id
    LEFT JOIN mandate m ON m.contributor_id = c.contributor_id AND m.organisation_id = c.organisation_id
      AND c.withdrawn_at IS NULL
    LEFT JOIN LATERAL (
      SELECT e.ground, e.explanation FROM moderation_decision e
      WHERE e.contribution_id = c.id AND c.moderation IN ('hidden', 'refused')
      ORDER BY e.decided_at DESC, e.id DESC LIMIT 1) AS d ON true
    WHERE ${standingFor[audience]} AND ${wishes} AND ${voiceWish}
    ORDER BY c.submitted_at, c.id`);
}

/** Every block of the consultation's fiches with its number and label, as `outlineRow` says. */
export function selectOutline(consultationId: string): Query {
  return queryOf(sql`
    SELECT b.version_id AS "versionId", b.block_id AS "blockId", b.parent_id AS "parentId", b.label,
           b.display_number AS number
    FROM block b JOIN version v ON v.id = b.version_id JOIN fiche f ON f.id = v.fiche_id
    WHERE f.consultation_id = ${consultationId}::uuid`);
}
