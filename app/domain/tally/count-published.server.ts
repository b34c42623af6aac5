import { z } from "zod";
import { type Database, sql } from "~/db/database.server";
import type { Facet, Mark, Measure } from "./mark";
import { readFigures } from "./read-figures.server";
import type { Tally } from "./tally";

const bases = ["published"] as const;

/** Counts what is published in a consultation, or in one of its fiches. */
export async function countPublished(
  db: Database,
  { consultationId, ficheId }: { consultationId: string; ficheId?: string },
): Promise<Tally> {
  return tallyOf(await readFigures(db, { ownerIds: [ficheId ?? consultationId], bases, facets: ["total"] }));
}

function tallyOf(figures: readonly Mark[]): Tally {
  const of = (measure: Measure) => figures.find((one) => one.measure === measure)?.value ?? 0;
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
    WHERE f.consultation_id = ${consultationId}::uuid AND n.basis = 'published' AND n.facet = 'total' AND n.measure = 'contributions'
    GROUP BY f.id HAVING sum(n.value) <> 0`);
  return new Map(counts.parse(rows).map(({ key, count }) => [key, count]));
}

const numbered = ["total", "kind", "option", "block", "section", "edge_change"] as const;

/** Questions are those that were the first to ask the same. */
export type Numbered = { ficheId: string; versionId: string; questionIds: readonly string[] };

/**
 * All that the page of a fiche numbers: its tally and how many opinions it holds; for each question how many
 * answered, and how often each option was chosen; how many contributions touch each top-level block and each
 * section (one over three blocks counts in each, so these do not add up); how often its highlights changed.
 */
export async function countOnFiche(db: Database, { ficheId, versionId, questionIds }: Numbered) {
  const ownerIds = [ficheId, versionId, ...questionIds];
  const figures = await readFigures(db, { ownerIds, bases, facets: numbered });
  const of = (facet: Facet) => figures.filter((one) => one.facet === facet);
  const byKey = (facet: Facet) => new Map(of(facet).map(({ key, value }) => [key, value]));
  return {
    tally: tallyOf(of("total").filter(({ ownerId }) => ownerId === ficheId)),
    opinions: byKey("kind").get("opinion") ?? 0,
    answered: new Map(
      of("total").flatMap(({ ownerId, value }) => (ownerId === ficheId ? [] : [[ownerId, value]])),
    ),
    chosen: byKey("option"),
    blocks: byKey("block"),
    sections: byKey("section"),
    edgeChanges: of("edge_change").reduce((sum, { value }) => sum + value, 0),
  };
}
