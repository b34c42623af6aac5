import { z } from "zod";
import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";

/**
 * Takes the next numbers of a consultation, committed on their own: a transaction that fails later
 * leaves a gap, never a number used twice, and nobody waits for somebody else's commit.
 */
export async function takeReferences(
  { db }: Platform,
  consultationId: string,
  count: number,
): Promise<number[]> {
  const taken = await db.$queryRaw(sql`
    INSERT INTO reference_counter (consultation_id, next) VALUES (${consultationId}::uuid, 1 + ${count})
    ON CONFLICT (consultation_id) DO UPDATE SET next = reference_counter.next + ${count}
    RETURNING next - ${count} AS first`);
  const [{ first }] = z.tuple([z.object({ first: z.number() })]).parse(taken);
  return Array.from({ length: count }, (_, index) => first + index);
}
