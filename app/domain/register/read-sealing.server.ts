import { z } from "zod";
import { type Database, sql } from "~/db/database.server";
import { countedExactly } from "../contribution/filter";
import { everySequence } from "./stored-fact.server";

const rows = z.tuple([
  z.object({
    number: z.number().nullable(),
    hash: z.string().nullable(),
    sealedAt: z.date().nullable(),
    facts: z.coerce.number(),
    unsealed: z.number(),
  }),
]);

/**
 * How far the journal is sealed: its last seal, how many facts are, and how many are not yet (exact up to a limit;
 * one more means « more than »). By ranges of numbers: it costs the same however many seals there are.
 */
export async function readSealing(db: Database) {
  const [{ number, hash, sealedAt, facts, unsealed }] = rows.parse(
    await db.$queryRaw(sql`
      WITH last AS (SELECT * FROM seal ORDER BY number DESC LIMIT 1),
           done AS (SELECT coalesce((SELECT sealed FROM last), '{}') AS sealed)
      SELECT (SELECT number FROM last), (SELECT hash FROM last), (SELECT sealed_at FROM last) AS "sealedAt",
             (SELECT coalesce(sum(upper(part) - lower(part)), 0)::text
              FROM done, unnest(sealed) AS part) AS facts,
             (SELECT count(*)::int FROM (
                SELECT 1 FROM done, unnest(${everySequence} - sealed) AS part, fact f
                WHERE f.sequence >= coalesce(lower(part), '-9223372036854775808'::bigint)
                  AND f.sequence <= coalesce(upper(part) - 1, 9223372036854775807)
                LIMIT ${countedExactly + 1}) AS waiting) AS unsealed`),
  );
  const last = number === null || hash === null || sealedAt === null ? null : { number, hash, sealedAt };
  return { last, facts, unsealed };
}
