import type { Database } from "~/db/database.server";
import type { Basis } from "../tally/mark";
import { readFigures } from "../tally/read-figures.server";

export type Choices = Awaited<ReturnType<typeof readChoices>>;

/** What each filter of a consultation may be set to; languages are those counted on this basis. */
export async function readChoices(db: Database, consultationId: string, basis: Basis | null) {
  const inOrder = { where: { consultationId }, orderBy: { order: "asc" } } as const;
  const [fiches, themes, organisationTypes, languages] = await Promise.all([
    db.fiche.findMany({ ...inOrder, select: { slug: true, label: true, title: true } }),
    db.theme.findMany({ ...inOrder, select: { slug: true, title: true } }),
    db.organisationType.findMany({ ...inOrder, select: { key: true, label: true } }),
    basis ? listLanguages(db, consultationId, basis) : [],
  ]);
  return { fiches, themes, organisationTypes, languages };
}

async function listLanguages(db: Database, consultationId: string, basis: Basis): Promise<string[]> {
  const wanted = { ownerIds: [consultationId], bases: [basis], facets: ["language"] } as const;
  const figures = await readFigures(db, wanted);
  return figures.map(({ key }) => key).sort();
}
