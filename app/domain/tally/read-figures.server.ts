import { z } from "zod";
import { type Database, sql } from "~/db/database.server";
import { type Basis, type Facet, mark, type Mark } from "./mark";

type Wanted = {
  /** Consultations, themes, fiches, questions, versions. */
  ownerIds: readonly string[];
  bases: readonly Basis[];
  facets: readonly Facet[];
};

/** What was counted ahead: the cost follows what is counted, not how much of it there is. Zeros are left out. */
export async function readFigures(db: Database, { ownerIds, bases, facets }: Wanted): Promise<Mark[]> {
  const rows = await db.$queryRaw(sql`
    SELECT owner_id AS "ownerId", basis::text, facet::text, key, measure::text, sum(value)::int AS value
    FROM counter
    WHERE owner_id = ANY(${[...ownerIds]}::uuid[]) AND basis = ANY(${[...bases]}::counted_basis[])
      AND facet = ANY(${[...facets]}::counted_facet[])
    GROUP BY 1, 2, 3, 4, 5 HAVING sum(value) <> 0`);
  return z.array(mark).parse(rows);
}
