import { z } from "zod";
import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";

/**
 * How far behind the last one a fact may still appear, in sequence numbers: a transaction takes its
 * numbers before it commits, so a smaller one may become readable after a larger one.
 */
const overlap = 1000;

const rows = z.array(z.object({ sequence: z.bigint(), contributionId: z.string().nullable() }));
const latest = z.tuple([z.object({ sequence: z.bigint() })]);

/**
 * Follows the journal from now on. Each call answers the contributions that the facts readable since the
 * call before speak of, each fact once.
 */
export async function followFacts({ db }: Platform): Promise<() => Promise<string[]>> {
  const [{ sequence: start }] = latest.parse(
    await db.$queryRaw(sql`SELECT coalesce(max(sequence), 0)::bigint AS sequence FROM fact`),
  );
  const read = async (from: bigint) =>
    rows.parse(
      await db.$queryRaw(sql`
        SELECT sequence, payload->>'contributionId' AS "contributionId" FROM fact
        WHERE sequence > ${from}::bigint ORDER BY sequence LIMIT ${overlap * 2}`),
    );
  let last = start;
  const beforeStart = await read(start - BigInt(overlap));
  let seen = new Set(beforeStart.map(({ sequence }) => sequence));
  return async () => {
    const window = await read(last - BigInt(overlap));
    const fresh = window.filter(({ sequence }) => !seen.has(sequence));
    seen = new Set(window.map(({ sequence }) => sequence));
    last = window.at(-1)?.sequence ?? last;
    return fresh.flatMap(({ contributionId }) => contributionId ?? []);
  };
}
