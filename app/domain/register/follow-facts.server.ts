import { z } from "zod";
import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";

/**
 * How far behind the last one a fact may still appear, in sequence numbers: a transaction takes its
 * numbers before it commits, so a smaller one may become readable after a larger one.
 */
const overlap = 1000;
const atOnce = 5000;

const followedFact = z.object({
  /** A node that runs a later release may record what this one does not know. */
  type: z.string(),
  consultationId: z.string().nullable(),
  /** Of the fact, or of the contribution it is about. */
  ficheId: z.string().nullable(),
  contributionId: z.string().nullable(),
  accountId: z.string().nullable(),
});
/** Whom and what a fact is about. */
export type FollowedFact = z.infer<typeof followedFact>;

const rows = z.array(followedFact.extend({ sequence: z.bigint() }));
const numbers = z.array(z.object({ sequence: z.bigint() }));

/**
 * Follows the journal from now on. Each call answers the facts that became readable since the call before, each
 * once: those past the last one, and those of the window behind it whose numbers had been skipped until now.
 */
export async function followFacts({ db }: Platform): Promise<() => Promise<FollowedFact[]>> {
  const latest = numbers.parse(
    await db.$queryRaw(sql`SELECT sequence FROM fact ORDER BY sequence DESC LIMIT ${overlap}`),
  );
  const known = latest.map(({ sequence }) => sequence).reverse();
  let last = known.at(-1) ?? 0n;
  let skipped = gapsIn([horizonOf(last), ...known], horizonOf(last));
  const readSome = async () => {
    const found = rows.parse(
      await db.$queryRaw(sql`
        SELECT sequence, type, consultation_id AS "consultationId", payload->>'contributionId' AS "contributionId",
               payload->>'accountId' AS "accountId",
               coalesce(payload->>'ficheId', (SELECT c.fiche_id::text FROM contribution c
                                              WHERE c.id = (payload->>'contributionId')::uuid)) AS "ficheId"
        FROM fact WHERE sequence > ${last}::bigint OR sequence = ANY(${skipped}::bigint[])
        ORDER BY sequence LIMIT ${atOnce}`),
    );
    const seen = new Set(found.map(({ sequence }) => sequence));
    const past = [last, ...[...seen].filter((one) => one > last)];
    last = past.at(-1) ?? last;
    const horizon = horizonOf(last);
    skipped = [...skipped.filter((one) => one > horizon && !seen.has(one)), ...gapsIn(past, horizon)];
    return found;
  };
  return async () => {
    const all = await readSome();
    for (let more = all; more.length === atOnce; all.push(...more)) more = await readSome();
    return all;
  };
}

const horizonOf = (last: bigint) => (last > BigInt(overlap) ? last - BigInt(overlap) : 0n);

/** The numbers that rising ones skip, past the horizon. */
function gapsIn(rising: readonly bigint[], horizon: bigint): bigint[] {
  const gaps: bigint[] = [];
  for (const [index, one] of rising.entries()) {
    const before = rising[index - 1] ?? one;
    for (let gap = (before > horizon ? before : horizon) + 1n; gap < one; gap += 1n) gaps.push(gap);
  }
  return gaps;
}
