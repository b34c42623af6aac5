import { z } from "zod";
import { type Database, type Sql, sql } from "~/db/database.server";
import { type Basis, type Facet, mark, type Mark } from "./mark";
import { marks } from "./marks.server";
import { readFigures } from "./read-figures.server";
import { isNarrowed, type Wanted } from "./wanted";
import { whichAre } from "./wanted.server";

/** Figures of a consultation, and figures of what it is made of: themes, fiches, questions, versions. */
export type Asked = {
  consultationId: string;
  facets: readonly Facet[];
  partIds: readonly string[];
  partFacets: readonly Facet[];
};

const everyBasis: readonly Basis[] = ["received", "submitted", "published"];

/**
 * The figures of a board: those counted ahead when all is wanted, otherwise the same rule asked of the
 * contributions that are.
 */
export async function countWanted(db: Database, asked: Asked, wanted: Wanted): Promise<Mark[]> {
  if (isNarrowed(wanted)) return countFiltered(db, asked, whichAre(asked.consultationId, wanted));
  const { consultationId, facets, partIds, partFacets } = asked;
  const figures = await Promise.all([
    readFigures(db, { ownerIds: [consultationId], bases: everyBasis, facets }),
    readFigures(db, { ownerIds: partIds, bases: everyBasis, facets: partFacets }),
  ]);
  return figures.flat();
}

/**
 * Grows with what is counted. With the memory that a connection has by default, its sorts go to the disk and a hundred
 * thousand contributions take three times as long: this reading alone is given more.
 */
async function countFiltered(db: Database, asked: Asked, which: Sql): Promise<Mark[]> {
  const [, rows] = await db.$transaction([
    db.$queryRaw`SELECT set_config('work_mem', '64MB', true)`,
    db.$queryRaw(filtered(asked, which)),
  ]);
  return z.array(mark).parse(rows);
}

const filtered = ({ consultationId, facets, partFacets }: Asked, which: Sql): Sql => sql`
  WITH RECURSIVE ${marks(which)}
  SELECT owner_id AS "ownerId", basis, facet, key, 'contributions' AS measure, value
  FROM figures
  WHERE (owner_id = ${consultationId}::uuid AND facet = ANY(${[...facets]}))
     OR (owner_id <> ${consultationId}::uuid AND facet = ANY(${[...partFacets]}))
  UNION ALL
  SELECT owner_id, basis, 'total', '', measure, count(*)::int FROM authors GROUP BY 1, 2, 5`;

type Day = { consultationId: string; basis: Basis; day: string };

/** How many arrived in each hour of a day, from 0 to 23: counted ahead or, through a filter, under the same rule. */
export async function countByHour(db: Database, asked: Day, wanted: Wanted): Promise<number[]> {
  const keys = Array.from({ length: 24 }, (_, hour) => `${asked.day}T${String(hour).padStart(2, "0")}`);
  const counted = isNarrowed(wanted)
    ? await countHoursFiltered(db, asked, wanted)
    : await readFigures(db, {
        ...{ ownerIds: [asked.consultationId], bases: [asked.basis] },
        ...{ facets: ["hour"], keys },
      });
  const byKey = new Map(counted.map(({ key, value }) => [key, value]));
  return keys.map((key) => byKey.get(key) ?? 0);
}

async function countHoursFiltered(db: Database, { consultationId, basis, day }: Day, wanted: Wanted) {
  const which = whichAre(consultationId, { ...wanted, from: day, until: day });
  const rows = await db.$queryRaw(sql`
    WITH RECURSIVE ${marks(which)}
    SELECT hour AS key, count(*)::int AS value FROM counted WHERE basis = ${basis} GROUP BY 1`);
  return hours.parse(rows);
}

const hours = z.array(z.object({ key: z.string(), value: z.number() }));
