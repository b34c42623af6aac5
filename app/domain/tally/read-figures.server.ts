import { z } from "zod";
import { type Database, empty, sql } from "~/db/database.server";
import { type Basis, type Facet, mark, type Mark } from "./mark";

type Wanted = {
  /** Consultations, themes, fiches, questions, versions. */
  ownerIds: readonly string[];
  bases: readonly Basis[];
  facets: readonly Facet[];
  /** Only under these keys; all unless told. */
  keys?: readonly string[];
};

/** What was counted ahead: the cost follows what is counted, not how much of it there is. Zeros are left out. */
export async function readFigures(db: Database, wanted: Wanted): Promise<Mark[]> {
  return z.array(mark).parse(await db.$queryRaw(sql`${figuresOf(wanted)} HAVING sum(value) <> 0`));
}

/** The same with what came back to zero, for whoever still holds the number that it had. */
export async function readFiguresAndZeros(db: Database, wanted: Wanted): Promise<Mark[]> {
  return z.array(mark).parse(await db.$queryRaw(figuresOf(wanted)));
}

const figuresOf = ({ ownerIds, bases, facets, keys }: Wanted) => sql`
  SELECT owner_id AS "ownerId", basis::text, facet::text, key, measure::text, sum(value)::int AS value
  FROM counter
  WHERE owner_id = ANY(${[...ownerIds]}::uuid[]) AND basis = ANY(${[...bases]}::counted_basis[])
    AND facet = ANY(${[...facets]}::counted_facet[])
    ${keys ? sql`AND key = ANY(${[...keys]}::text[])` : empty}
  GROUP BY 1, 2, 3, 4, 5`;
