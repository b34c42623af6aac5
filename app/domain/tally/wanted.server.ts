import { join, sql, type Sql } from "~/db/database.server";
import { particulier } from "../contribution/filter";
import type { Basis } from "./mark";
import { answersTo, published, received, submitted } from "./published.server";
import type { Listed } from "./wanted";

/** What each basis lets through, for the contribution called `c`. */
export const belongsTo: Record<Basis, Sql> = { received, submitted, published };

/** Where `c` and what a condition speaks of are found: its fiche `f`, its sending `d`, its revision `r` that stands. */
export const contributions = sql`
  contribution c
  JOIN fiche f ON f.id = c.fiche_id
  JOIN sending d ON d.id = c.sending_id
  JOIN revision r ON r.contribution_id = c.id AND r.number = c.current_number`;

/** The contributions of a consultation that somebody wants, as a condition that `marks` takes. */
export function whichAre(consultationId: string, listed: Listed): Sql {
  const conditions = [
    sql`c.consultation_id = ${consultationId}::uuid`,
    ...timeConditions(consultationId, listed),
    ...authorConditions(consultationId, listed),
    ...placeConditions(consultationId, listed),
    listed.kind && sql`c.kind = ${listed.kind}::contribution_kind`,
    listed.position && sql`r.position = ${listed.position}::"position"`,
    listed.channel && sql`d.channel = ${listed.channel}::channel`,
    listed.standing && standingCondition(listed.standing),
    listed.reported &&
      sql`EXISTS (SELECT 1 FROM report o WHERE o.contribution_id = c.id AND o.closed_at IS NULL)`,
  ].filter((condition) => typeof condition === "object");
  return sql`AND ${join(conditions, " AND ")}`;
}

/** A bound of an index, rather than a function of each row; days and hours are those of the consultation, as where they are counted. */
function timeConditions(consultationId: string, { from, until, hour }: Listed) {
  const zone = sql`(SELECT k.time_zone FROM consultation k WHERE k.id = ${consultationId}::uuid)`;
  return [
    from && sql`c.submitted_at >= ${from}::date::timestamp AT TIME ZONE ${zone}`,
    until && sql`c.submitted_at < (${until}::date + 1)::timestamp AT TIME ZONE ${zone}`,
    hour !== undefined && sql`extract(hour FROM c.submitted_at AT TIME ZONE ${zone}) = ${hour}`,
  ];
}

function authorConditions(consultationId: string, { organisationType, organisationId }: Listed) {
  return [
    organisationType && typeCondition(consultationId, organisationType),
    organisationId && sql`c.organisation_id = ${organisationId}::uuid`,
  ];
}

function typeCondition(consultationId: string, key: string): Sql {
  if (key === particulier) return sql`c.organisation_id IS NULL`;
  return sql`c.organisation_type_id = (
    SELECT y.id FROM organisation_type y WHERE y.consultation_id = ${consultationId}::uuid AND y.key = ${key})`;
}

function placeConditions(consultationId: string, { fiche, theme, questionId, optionId, block }: Listed) {
  const within = sql`consultation_id = ${consultationId}::uuid`;
  return [
    fiche && sql`c.fiche_id = (SELECT x.id FROM fiche x WHERE x.${within} AND x.slug = ${fiche})`,
    theme && sql`f.theme_id = (SELECT h.id FROM theme h WHERE h.${within} AND h.slug = ${theme})`,
    questionId && answersTo(questionId),
    optionId &&
      sql`EXISTS (
        SELECT 1 FROM revision_choice k JOIN question_option o ON o.id = k.option_id
        WHERE k.revision_id = r.id AND o.same_as_id = ${optionId}::uuid)`,
    block && blockCondition(block),
  ];
}

/** About a top-level block: one of its passages lies in what the block holds. */
const blockCondition = ({ versionId, blockId }: { versionId: string; blockId: string }): Sql => sql`
  r.id IN (
    WITH RECURSIVE inside AS (
      SELECT ${blockId} AS block_id
      UNION ALL
      SELECT b.block_id FROM inside i JOIN block b ON b.version_id = ${versionId}::uuid AND b.parent_id = i.block_id
    )
    SELECT p.revision_id
    FROM inside i
    JOIN segment s ON s.version_id = ${versionId}::uuid AND s.block_id = i.block_id
    JOIN passage p ON p.id = s.passage_id)`;

function standingCondition(standing: NonNullable<Listed["standing"]>): Sql {
  if (standing === "withdrawn") return sql`c.withdrawn_at IS NOT NULL`;
  return sql`(c.withdrawn_at IS NULL AND c.moderation = ${standing}::moderation_state)`;
}
