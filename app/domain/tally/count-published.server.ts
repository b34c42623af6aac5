import { z } from "zod";
import { type Database, empty, sql } from "~/db/database.server";
import { published } from "./published.server";
import type { Tally } from "./tally";

const tally = z.object({ contributions: z.number(), contributors: z.number(), organisations: z.number() });

/** Counts what is published in a consultation, or in one of its fiches. */
export async function countPublished(
  db: Database,
  { consultationId, ficheId }: { consultationId: string; ficheId?: string },
): Promise<Tally> {
  const rows = await db.$queryRaw(sql`
    SELECT count(*)::int AS contributions,
           count(DISTINCT c.contributor_id)::int AS contributors,
           count(DISTINCT c.organisation_id)::int AS organisations
    FROM contribution c
    WHERE c.consultation_id = ${consultationId}::uuid AND ${published}
      ${ficheId === undefined ? empty : sql`AND c.fiche_id = ${ficheId}::uuid`}`);
  return z.tuple([tally]).parse(rows)[0];
}

const counts = z.array(z.object({ key: z.string(), count: z.number() }));

/** Published contributions of each fiche of a consultation, by fiche id; a fiche without any is absent. */
export async function countPublishedByFiche(
  db: Database,
  consultationId: string,
): Promise<Map<string, number>> {
  const rows = await db.$queryRaw(sql`
    SELECT c.fiche_id AS key, count(*)::int AS count FROM contribution c
    WHERE c.consultation_id = ${consultationId}::uuid AND ${published}
    GROUP BY c.fiche_id`);
  return new Map(counts.parse(rows).map(({ key, count }) => [key, count]));
}

/** For each question of a version: how often each option was chosen, and how many answered. */
export async function countAnswers(db: Database, versionId: string) {
  const answered = await db.$queryRaw(sql`
    SELECT c.question_id AS key, count(*)::int AS count
    FROM contribution c JOIN question q ON q.id = c.question_id
    WHERE q.version_id = ${versionId}::uuid AND ${published}
    GROUP BY c.question_id`);
  const chosen = await db.$queryRaw(sql`
    SELECT o.option_id AS key, count(*)::int AS count
    FROM contribution c
    JOIN question q ON q.id = c.question_id
    JOIN revision r ON r.contribution_id = c.id AND r.number = c.current_number
    JOIN revision_choice o ON o.revision_id = r.id
    WHERE q.version_id = ${versionId}::uuid AND ${published}
    GROUP BY o.option_id`);
  const mapOf = (rows: unknown) => new Map(counts.parse(rows).map(({ key, count }) => [key, count]));
  return { answered: mapOf(answered), chosen: mapOf(chosen) };
}
