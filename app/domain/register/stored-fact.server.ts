import { z } from "zod";
import { sql, type Sql, type Transaction } from "~/db/database.server";
import type { StoredFact } from "./seal.server";

/** The database, or an act under way. */
export type Reader = Pick<Transaction, "$queryRaw">;

/** An instant as a number that loses nothing, not even « infinity ». */
export const millisOf = (column: Sql): Sql =>
  sql`trim_scale(extract(epoch FROM ${column})::numeric * 1000)::text`;

/** Every sequence number there can be, as an `int8multirange`: less what is sealed, it is what is not. */
export const everySequence = sql`int8multirange(int8range(NULL, NULL))`;

const rows = z.array(
  z.object({
    sequence: z.bigint(),
    ...{ id: z.string(), type: z.string(), at: z.string(), actorKind: z.string() },
    ...{ actorId: z.string().nullable(), consultationId: z.string().nullable(), transaction: z.string() },
    payload: z.json(),
  }),
);

/**
 * The facts whose numbers are in these ranges (an `int8multirange`), in the order of the numbers. One short look at
 * the index for each range, so that it costs what it finds.
 */
export async function readFactsIn(db: Reader, ranges: Sql, limit: number): Promise<StoredFact[]> {
  return rows.parse(
    await db.$queryRaw(sql`
      SELECT found.sequence, found.id::text, found.type, ${millisOf(sql`found.at`)} AS at,
             found.actor_kind AS "actorKind", found.actor_id::text AS "actorId",
             found.consultation_id::text AS "consultationId", found.payload, found.transaction::text
      FROM unnest(${ranges}) AS part
      CROSS JOIN LATERAL (
        SELECT * FROM fact
        WHERE sequence >= coalesce(lower(part), '-9223372036854775808'::bigint)
          AND sequence <= coalesce(upper(part) - 1, 9223372036854775807)
        ORDER BY sequence LIMIT ${limit}) AS found
      ORDER BY found.sequence LIMIT ${limit}`),
  );
}
