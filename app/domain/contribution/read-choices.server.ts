import { z } from "zod";
import { type Database, type Sql, sql } from "~/db/database.server";

export type Choices = Awaited<ReturnType<typeof readChoices>>;

/** What each filter of a consultation may be set to; languages are those of the contributions that are `among`. */
export async function readChoices(db: Database, consultationId: string, among: Sql | null) {
  const inOrder = { where: { consultationId }, orderBy: { order: "asc" } } as const;
  const [fiches, themes, organisationTypes, languages] = await Promise.all([
    db.fiche.findMany({ ...inOrder, select: { slug: true, label: true, title: true } }),
    db.theme.findMany({ ...inOrder, select: { slug: true, title: true } }),
    db.organisationType.findMany({ ...inOrder, select: { key: true, label: true } }),
    among ? listLanguages(db, consultationId, among) : [],
  ]);
  return { fiches, themes, organisationTypes, languages };
}

const languageRows = z.array(z.object({ language: z.string() }));

async function listLanguages(db: Database, consultationId: string, among: Sql): Promise<string[]> {
  const rows = await db.$queryRaw(sql`
    SELECT DISTINCT r.language
    FROM contribution c JOIN revision r ON r.contribution_id = c.id AND r.number = c.current_number
    WHERE c.consultation_id = ${consultationId}::uuid AND ${among} ORDER BY r.language`);
  return languageRows.parse(rows).map(({ language }) => language);
}
