import { z } from "zod";
import { type Database, sql } from "~/db/database.server";
import { mark, type Mark } from "./marks.server";
import type { Tally } from "./tally";

/** What was counted ahead for these owners: the cost follows what is counted, not how much of it there is. */
async function readFigures(db: Database, ownerIds: readonly string[]): Promise<Mark[]> {
  const rows = await db.$queryRaw(sql`
    SELECT owner_id AS "ownerId", scope::text, key, measure::text, sum(value)::int AS value
    FROM counter WHERE owner_id = ANY(${[...ownerIds]}::uuid[])
    GROUP BY 1, 2, 3, 4 HAVING sum(value) <> 0`);
  return z.array(mark).parse(rows);
}

/** Counts what is published in a consultation, or in one of its fiches. */
export async function countPublished(
  db: Database,
  { consultationId, ficheId }: { consultationId: string; ficheId?: string },
): Promise<Tally> {
  return tallyOf(await readFigures(db, [ficheId ?? consultationId]));
}

function tallyOf(figures: readonly Mark[]): Tally {
  const of = (measure: Mark["measure"]) =>
    figures.find((one) => one.measure === measure && one.key === "")?.value ?? 0;
  return {
    contributions: of("contributions"),
    contributors: of("contributors"),
    organisations: of("organisations"),
  };
}

const counts = z.array(z.object({ key: z.string(), count: z.number() }));

/** Published contributions of each fiche of a consultation, by fiche id; a fiche without any is absent. */
export async function countPublishedByFiche(
  db: Database,
  consultationId: string,
): Promise<Map<string, number>> {
  const rows = await db.$queryRaw(sql`
    SELECT f.id AS key, sum(n.value)::int AS count FROM fiche f JOIN counter n ON n.owner_id = f.id
    WHERE f.consultation_id = ${consultationId}::uuid AND n.key = '' AND n.measure = 'contributions'
    GROUP BY f.id HAVING sum(n.value) <> 0`);
  return new Map(counts.parse(rows).map(({ key, count }) => [key, count]));
}

export type Numbered = { ficheId: string; versionId: string; questionIds: readonly string[] };

/**
 * All that the page of a fiche numbers: its tally and how many opinions it holds; for each question how many
 * answered, and how often each option was chosen; how many contributions touch each top-level block and each
 * section (one over three blocks counts in each, so these do not add up); where its highlights begin and end.
 */
export async function countOnFiche(db: Database, { ficheId, versionId, questionIds }: Numbered) {
  const figures = await readFigures(db, [ficheId, versionId, ...questionIds]);
  const of = (scope: Mark["scope"]) => figures.filter((one) => one.scope === scope);
  const byKey = (scope: Mark["scope"]) => new Map(of(scope).map(({ key, value }) => [key, value]));
  return {
    tally: tallyOf(of("fiche")),
    opinions: of("fiche").find(({ key }) => key === "opinion")?.value ?? 0,
    answered: new Map(of("question").map(({ ownerId, value }) => [ownerId, value])),
    chosen: byKey("option"),
    blocks: byKey("block"),
    sections: byKey("section"),
    edges: of("edge").map(edgeOf),
  };
}

/** The key of an edge is « block:offset »; a block's id may hold a colon itself. */
function edgeOf({ key, value }: Mark) {
  const colon = key.lastIndexOf(":");
  return { blockId: key.slice(0, colon), at: Number(key.slice(colon + 1)), step: value };
}
