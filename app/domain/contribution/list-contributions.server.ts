import { z } from "zod";
import { type Database, empty, join, sql, type Sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { type ReadableConsultation, readConsultation } from "../consultation/read-consultation.server";
import type { Actor } from "../policy/actor";
import { published } from "../tally/published.server";
import { readCards } from "./card.server";
import { referencePattern } from "./contribution";
import { countedExactly, type Cursor, type Filter, particulier } from "./filter";

export const pageSize = 20;

const idRows = z.array(z.object({ id: z.string(), submittedAt: z.date() }));

/** A page of a consultation's published contributions, the latest first, with their number. */
export async function listContributions(
  platform: Platform,
  reader: Actor,
  slug: string,
  filter: Filter,
  after: Cursor | null,
) {
  const consultation = await readConsultation(platform, reader, slug);
  const choices = await readChoices(platform.db, consultation);
  if (!consultation.may.readContributions.allowed) {
    return { consultation, choices, cards: [], count: 0, next: null };
  }
  const wanted = conditionsOf(consultation, filter);
  const [page, count] = await Promise.all([
    listPage(platform.db, wanted, after),
    countUpTo(platform.db, wanted),
  ]);
  return { consultation, choices, count, ...page };
}

/** What each filter may be set to. Fiches, themes and languages are named only to who may read them. */
async function readChoices(db: Database, { id: consultationId, may }: ReadableConsultation) {
  const inOrder = { where: { consultationId }, orderBy: { order: "asc" } } as const;
  const [fiches, themes, organisationTypes, languages] = await Promise.all([
    db.fiche.findMany({ ...inOrder, select: { slug: true, label: true, title: true } }),
    db.theme.findMany({ ...inOrder, select: { slug: true, title: true } }),
    db.organisationType.findMany({ ...inOrder, select: { key: true, label: true } }),
    may.readContributions.allowed ? listLanguages(db, consultationId) : [],
  ]);
  return may.readFiches.allowed
    ? { fiches, themes, organisationTypes, languages }
    : { fiches: [], themes: [], organisationTypes, languages };
}

const languageRows = z.array(z.object({ language: z.string() }));

async function listLanguages(db: Database, consultationId: string): Promise<string[]> {
  const rows = await db.$queryRaw(sql`
    SELECT DISTINCT r.language
    FROM contribution c JOIN revision r ON r.contribution_id = c.id AND r.number = c.current_number
    WHERE c.consultation_id = ${consultationId}::uuid AND ${published} ORDER BY r.language`);
  return languageRows.parse(rows).map(({ language }) => language);
}

async function listPage(db: Database, wanted: Sql, after: Cursor | null) {
  const beyond = after
    ? sql`AND (c.submitted_at, c.id) < (${after.submittedAt.toISOString()}::timestamptz, ${after.id}::uuid)`
    : empty;
  const rows = idRows.parse(
    await db.$queryRaw(sql`
      SELECT c.id, c.submitted_at AS "submittedAt" ${wanted} ${beyond}
      ORDER BY c.submitted_at DESC, c.id DESC LIMIT ${pageSize + 1}`),
  );
  const page = rows.slice(0, pageSize);
  const cards = await readCards(
    db,
    page.map(({ id }) => id),
  );
  return { cards, next: rows.length > pageSize ? (page.at(-1) ?? null) : null };
}

/** Exact up to the limit; one more means « more than ». */
async function countUpTo(db: Database, wanted: Sql): Promise<number> {
  const rows = await db.$queryRaw(
    sql`SELECT count(*)::int AS count FROM (SELECT 1 ${wanted} LIMIT ${countedExactly + 1}) AS wanted`,
  );
  return z.tuple([z.object({ count: z.number() })]).parse(rows)[0].count;
}

function conditionsOf({ id }: ReadableConsultation, filter: Filter): Sql {
  const { fiche, theme, kind, position, organisationType, language, question, words } = filter;
  const conditions = [
    sql`c.consultation_id = ${id}::uuid AND ${published}`,
    fiche && sql`f.slug = ${fiche}`,
    theme &&
      sql`f.theme_id = (SELECT h.id FROM theme h WHERE h.consultation_id = ${id}::uuid AND h.slug = ${theme})`,
    kind && sql`c.kind = ${kind}::contribution_kind`,
    position && sql`r.position = ${position}::"position"`,
    organisationType && organisationCondition(id, organisationType),
    language && sql`r.language = ${language}`,
    question && sql`c.question_id IN (SELECT u.id FROM question u WHERE u.key = ${question})`,
    words && wordsCondition(words),
  ].filter((condition) => typeof condition === "object");
  return sql`
    FROM contribution c
    JOIN fiche f ON f.id = c.fiche_id
    JOIN revision r ON r.contribution_id = c.id AND r.number = c.current_number
    JOIN revision_text t ON t.revision_id = r.id
    WHERE ${join(conditions, " AND ")}`;
}

function organisationCondition(consultationId: string, key: string): Sql {
  if (key === particulier) return sql`c.organisation_id IS NULL`;
  return sql`c.organisation_type_id = (
    SELECT y.id FROM organisation_type y WHERE y.consultation_id = ${consultationId}::uuid AND y.key = ${key})`;
}

/**
 * Words as people type them: French stems, accents ignored, « "expression" » in any quotation marks, -word;
 * or a reference. The reference stands in another table: it is asked for only when the words look like
 * one, so that the index of the texts serves the others.
 */
function wordsCondition(words: string): Sql {
  const asked = words.replace(/[«»“”]/g, '"');
  const found = sql`t.search @@ websearch_to_tsquery('french_unaccent', ${asked})`;
  const reference = words.trim().toUpperCase();
  return referencePattern.test(reference) ? sql`(${found} OR c.reference = ${reference})` : found;
}
