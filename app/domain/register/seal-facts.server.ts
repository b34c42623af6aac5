import { z } from "zod";
import { sql } from "~/db/database.server";
import { lockNumbers } from "~/db/lock-numbers";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { digestOf, hashOf, type SealForm, type StoredFact } from "./seal.server";
import { everySequence, readFactsIn } from "./stored-fact.server";

/** What one seal may hold: a transaction of some tenths of a second. */
export const factsPerSeal = 1_000;

export type Seal = {
  number: number;
  hash: string;
  previousHash: string | null;
  count: number;
  whole: boolean;
};

/**
 * Closes the facts that no seal holds yet, at most `most`, by a hash over them and over the seal before. Null when
 * there are none, or when another node is at it. A fact that commits late, with a smaller number than those already
 * sealed, is found here all the same: what is sealed is a set of numbers, not a place reached. Records no fact of
 * its own, which would have to be sealed in turn.
 */
export function sealFacts(platform: Platform, most = factsPerSeal): Promise<Seal | null> {
  return perform(platform, { kind: "job", name: "seal" }, async (act) => {
    if (!(await takeChain(act))) return null;
    const last = await readLast(act);
    const waiting = await readFactsIn(
      act.tx,
      sql`${everySequence} - ${last.sealed}::int8multirange`,
      most + 1,
    );
    if (waiting.length === 0) return null;
    const whole = waiting.length <= most;
    return store(act, last, formOf(act, last, waiting.slice(0, most), whole));
  });
}

/** Whoever holds it seals, the others give way. */
async function takeChain({ tx }: Act): Promise<boolean> {
  const rows = await tx.$queryRaw(sql`SELECT pg_try_advisory_xact_lock(${lockNumbers.chain}) AS held`);
  return z.tuple([z.object({ held: z.boolean() })]).parse(rows)[0].held;
}

const lastRow = z.array(z.object({ number: z.number(), hash: z.string(), sealed: z.string() })).max(1);
type Last = { number: number; hash: string | null; sealed: string };

async function readLast({ tx }: Act): Promise<Last> {
  const rows = await tx.$queryRaw(
    sql`SELECT number, hash, sealed::text FROM seal ORDER BY number DESC LIMIT 1`,
  );
  return lastRow.parse(rows)[0] ?? { number: 0, hash: null, sealed: "{}" };
}

/** The act's clock was read before the facts were: whatever is not among them arrived after `sealedAt`. */
function formOf({ now }: Act, last: Last, facts: readonly StoredFact[], whole: boolean): SealForm {
  return {
    ...{ number: last.number + 1, previousHash: last.hash, sealedAt: String(now.getTime()), whole },
    facts: facts.map((fact) => ({ sequence: fact.sequence, digest: digestOf(fact) })),
  };
}

async function store({ tx, now }: Act, { sealed }: Last, form: SealForm): Promise<Seal> {
  const { number, previousHash, whole, facts } = form;
  const hash = hashOf(form);
  const digests = Buffer.concat(facts.map(({ digest }) => digest));
  await tx.$executeRaw(sql`
    INSERT INTO seal (number, sealed, count, digests, whole, previous_hash, hash, sealed_at)
    SELECT ${number}, ${sealed}::int8multirange + range_agg(int8range(added, added, '[]')),
           ${facts.length}, ${digests}, ${whole}, ${previousHash}, ${hash}, ${now.toISOString()}::timestamptz
    FROM unnest(${facts.map(({ sequence }) => sequence)}::bigint[]) AS added`);
  return { number, hash, previousHash, count: facts.length, whole };
}
