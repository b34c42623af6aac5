import { join, sql, type Sql } from "~/db/database.server";
import { answersTo } from "../tally/published.server";
import { type Filter, particulier } from "./filter";
import { readWords } from "./search-words.server";

/**
 * What a filter asks of the contributions of a consultation, for whoever lists, counts or exports them: the
 * contribution is called `c`, its fiche `f`, its current revision `r` and the text of that `t`.
 */
export function wishesOf(consultationId: string, filter: Filter): Sql {
  const { fiche, theme, kind, position, organisationType, organisationId, language, questionId, words } =
    filter;
  const wishes = [
    sql`c.consultation_id = ${consultationId}::uuid`,
    fiche && sql`f.slug = ${fiche}`,
    theme && themeWish(consultationId, theme),
    kind && sql`c.kind = ${kind}::contribution_kind`,
    position && sql`r.position = ${position}::"position"`,
    organisationType && organisationWish(consultationId, organisationType),
    organisationId && sql`c.organisation_id = ${organisationId}::uuid`,
    language && sql`r.language = ${language}`,
    questionId && answersTo(questionId),
    words && wordsWish(words),
  ].filter((wish) => typeof wish === "object");
  return join(wishes, " AND ");
}

function themeWish(consultationId: string, slug: string): Sql {
  return sql`f.theme_id = (
    SELECT h.id FROM theme h WHERE h.consultation_id = ${consultationId}::uuid AND h.slug = ${slug})`;
}

function organisationWish(consultationId: string, key: string): Sql {
  if (key === particulier) return sql`c.organisation_id IS NULL`;
  return sql`c.organisation_type_id = (
    SELECT y.id FROM organisation_type y WHERE y.consultation_id = ${consultationId}::uuid AND y.key = ${key})`;
}

function wordsWish(words: string): Sql {
  const { found, reference } = readWords(words);
  return reference === null ? found : sql`(${found} OR c.reference = ${reference})`;
}
