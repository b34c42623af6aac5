import { z } from "zod";
import { type Database, empty, sql, type Sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { type ReadableConsultation, readConsultation } from "../consultation/read-consultation.server";
import type { Actor } from "../policy/actor";
import { findCounted } from "../tally/count-list.server";
import { published } from "../tally/published.server";
import { readCards } from "./card.server";
import { countedExactly, type Cursor, type Filter } from "./filter";
import { type Choices, readChoices } from "./read-choices.server";
import { revisionsWith } from "./search-words.server";
import { wishesOf } from "./wishes.server";

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
  const choices = await choicesIn(platform.db, consultation);
  if (!consultation.may.readContributions.allowed) {
    const none = { organisation: null, question: null, cards: [], count: 0, isCapped: false, next: null };
    return { consultation, choices, ...none };
  }
  const { inOrder, byWords } = wantedAmong(consultation, filter);
  const organisation = await nameBody(platform.db, consultation, filter.organisationId);
  const question = await nameQuestion(platform.db, consultation, filter.questionId);
  const count = await countListed(platform.db, consultation, filter, byWords ?? inOrder);
  const page = await listPage(platform.db, count.isCapped ? inOrder : (byWords ?? inOrder), after);
  return { consultation, choices, organisation, question, ...count, ...page };
}

/** Fiches, themes and languages are named only to who may read them. */
async function choicesIn(db: Database, { id, may }: ReadableConsultation): Promise<Choices> {
  const choices = await readChoices(db, id, may.readContributions.allowed ? "published" : null);
  return may.readFiches.allowed ? choices : { ...choices, fiches: [], themes: [], languages: [] };
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

/** The name of a body among those that published something here: others are not told. */
async function nameBody(db: Database, { id: consultationId }: ReadableConsultation, id: string | undefined) {
  if (id === undefined) return null;
  const [body] = z.array(z.object({ name: z.string() })).parse(
    await db.$queryRaw(sql`
        SELECT o.name FROM organisation o WHERE o.id = ${id}::uuid AND EXISTS (
          SELECT 1 FROM contribution c
          WHERE c.organisation_id = o.id AND c.consultation_id = ${consultationId}::uuid AND ${published})`),
  );
  return body?.name ?? null;
}

/** The words of a question of this consultation, for those who may read its fiches. */
async function nameQuestion(
  { question }: Database,
  { id, may }: ReadableConsultation,
  asked: string | undefined,
) {
  if (asked === undefined || !may.readFiches.allowed) return null;
  const where = { id: asked, version: { fiche: { consultationId: id } } };
  return (await question.findFirst({ where, select: { wording: true } }))?.wording ?? null;
}

/** From the counter that knows it, otherwise exact up to the limit. */
async function countListed(db: Database, { id }: ReadableConsultation, filter: Filter, wanted: Sql) {
  const { words, questionId, ...listed } = filter;
  const asked = { of: "contributions", basis: "published", listed } as const;
  const counted = (words ?? questionId) ? null : await findCounted(db, id, asked);
  if (counted !== null) return { count: counted, isCapped: false };
  const count = await countUpTo(db, wanted);
  return { count, isCapped: count > countedExactly };
}

/** Exact up to the limit; one more means « more than ». */
async function countUpTo(db: Database, wanted: Sql): Promise<number> {
  const rows = await db.$queryRaw(
    sql`SELECT count(*)::int AS count FROM (SELECT 1 ${wanted} LIMIT ${countedExactly + 1}) AS wanted`,
  );
  return z.tuple([z.object({ count: z.number() })]).parse(rows)[0].count;
}

/**
 * What is wanted, to be read in the order of the list; and beginning with its words, by their index. PostgreSQL cannot
 * choose between the two: it guesses the same of a word that is nowhere as of one that is hardly known. Counting,
 * which has no order, begins with the words, and says which is quicker for the page: when there are few, all were just
 * read; when there are many, the first ones of the list are soon met.
 */
function wantedAmong({ id }: ReadableConsultation, filter: Filter): { inOrder: Sql; byWords: Sql | null } {
  const { words, ...others } = filter;
  const inOrder = sql`
    FROM contribution c
    JOIN fiche f ON f.id = c.fiche_id
    JOIN revision r ON r.contribution_id = c.id AND r.number = c.current_number
    JOIN revision_text t ON t.revision_id = r.id
    WHERE ${published} AND ${wishesOf(id, filter)}`;
  if (!words) return { inOrder, byWords: null };
  const byWords = sql`
    FROM (${revisionsWith(words)} OFFSET 0) AS w
    JOIN revision r ON r.id = w.revision_id
    JOIN contribution c ON c.id = r.contribution_id AND c.current_number = r.number
    JOIN fiche f ON f.id = c.fiche_id
    WHERE ${published} AND ${wishesOf(id, others)}`;
  return { inOrder, byWords };
}
