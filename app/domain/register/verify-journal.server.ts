import { z } from "zod";
import { type Database, sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { digestOf, hashOf, type StoredFact } from "./seal.server";
import { rangesOf, sequencesIn, sizeOf } from "./sequence-ranges";
import { everySequence, millisOf, readFactsIn } from "./stored-fact.server";

/** What first does not match. Instants are milliseconds since 1970, as text. */
export type Flaw =
  | { what: "seal-missing" | "seal-altered"; seal: number }
  /** Right in itself, but the seal after it was made upon another. */
  | { what: "seal-replaced"; seal: number }
  | { what: "fact-missing" | "fact-altered"; sequence: bigint; seal: number }
  /** Its date is from before a seal that, when it was made, left nothing behind: it was written later than it says. */
  | { what: "fact-back-dated"; sequence: bigint; at: string; seal: number; sealedAt: string };

export type Verified = {
  /** That hold, and in how many seals. */
  facts: number;
  seals: number;
  unsealed: number;
  last: { number: number; hash: string } | null;
  flaw: Flaw | null;
};

/** How many facts are held in memory at once. */
const factsAtOnce = 5_000;
const sealsAtOnce = 1_000;

/** An act reads the clock, may wait ten seconds for a connection, then lasts a minute at most; clocks differ a little. */
const latestArrivalMs = 300_000;

/** Recomputes every seal from the first fact to the last, page by page, and stops at the first that does not match. */
export async function verifyJournal({ db }: Platform): Promise<Verified> {
  let walk: Walk = { facts: 0, seals: 0, last: null, whole: null };
  for (;;) {
    const page = await readSeals(db, walk.last?.number ?? 0);
    const sound = soundOf(page, walk.last);
    const facts = await readTheirs(db, sound);
    for (const seal of sound) {
      const flaw = flawIn(seal, facts, walk.whole);
      if (flaw) return { ...said(walk), unsealed: 0, flaw };
      walk = {
        facts: walk.facts + seal.sequences.length,
        seals: walk.seals + 1,
        last: seal,
        whole: seal.whole ? seal : walk.whole,
      };
    }
    const next = page[sound.length];
    if (next) return { ...said(walk), unsealed: 0, flaw: brokenAt(next, walk.last) };
    if (page.length === 0) return { ...said(walk), ...(await lookAtUnsealed(db, walk)) };
  }
}

type Walk = { facts: number; seals: number; last: ReadSeal | null; whole: ReadSeal | null };

const said = ({ facts, seals, last }: Walk) => ({
  facts,
  seals,
  last: last && { number: last.number, hash: last.hash },
});

const sealRows = z.array(
  z.object({
    ...{ number: z.number(), whole: z.boolean(), hash: z.string(), previousHash: z.string().nullable() },
    ...{ sealedAt: z.string(), sealed: z.string(), own: z.string(), grows: z.boolean() },
    digests: z.instanceof(Uint8Array),
  }),
);
type SealRow = z.infer<typeof sealRows>[number];
type ReadSeal = SealRow & { sequences: bigint[] };

/** The next seals, with what each adds to the one before; as many as hold a page of facts, at least one. */
async function readSeals(db: Database, after: number): Promise<SealRow[]> {
  return sealRows.parse(
    await db.$queryRaw(sql`
      WITH following AS (
        SELECT number, sealed, lag(sealed, 1, '{}') OVER (ORDER BY number) AS before,
               sum(count) FILTER (WHERE number > ${after}) OVER (ORDER BY number) - count AS earlier
        FROM (SELECT number, sealed, count FROM seal WHERE number >= ${after}
              ORDER BY number LIMIT ${sealsAtOnce}) AS page)
      SELECT s.number, s.whole, s.hash, s.previous_hash AS "previousHash", s.digests, s.sealed::text,
             ${millisOf(sql`s.sealed_at`)} AS "sealedAt",
             (s.sealed - before)::text AS own, s.sealed @> before AS grows
      FROM following JOIN seal s USING (number)
      WHERE number > ${after} AND earlier < ${factsAtOnce} ORDER BY number`),
  );
}

/** The seals that are right in themselves and follow each other, up to the first that is not. */
function soundOf(page: readonly SealRow[], before: ReadSeal | null): ReadSeal[] {
  const sound: ReadSeal[] = [];
  for (const row of page) {
    const seal = readWhole(row);
    if (!seal || !follows(seal, sound.at(-1) ?? before)) break;
    sound.push(seal);
  }
  return sound;
}

const follows = ({ number, previousHash }: SealRow, before: ReadSeal | null) =>
  number === (before?.number ?? 0) + 1 && previousHash === (before?.hash ?? null);

/** With the numbers that it holds; null when its hash is not that of what it says. */
function readWhole(row: SealRow): ReadSeal | null {
  const own = rangesOf(row.own);
  if (!own || !row.grows || sizeOf(own) * 32n !== BigInt(row.digests.length)) return null;
  const sequences = sequencesIn(own);
  const facts = sequences.map((sequence, index) => ({ sequence, digest: digestAt(row, index) }));
  const { number, previousHash, sealedAt, whole } = row;
  return hashOf({ number, previousHash, sealedAt, whole, facts }) === row.hash ? { ...row, sequences } : null;
}

const digestAt = ({ digests }: SealRow, index: number) => digests.subarray(32 * index, 32 * index + 32);

function brokenAt(row: SealRow, before: ReadSeal | null): Flaw {
  const expected = (before?.number ?? 0) + 1;
  if (row.number !== expected) return { what: "seal-missing", seal: expected };
  return before && readWhole(row)
    ? { what: "seal-replaced", seal: before.number }
    : { what: "seal-altered", seal: expected };
}

async function readTheirs(db: Database, seals: readonly ReadSeal[]): Promise<Map<bigint, StoredFact>> {
  if (seals.length === 0) return new Map();
  const own = sql`(SELECT range_agg(part) FROM unnest(${seals.map((seal) => seal.own)}::int8multirange[]) AS part)`;
  const count = seals.reduce((sum, { sequences }) => sum + sequences.length, 0);
  const facts = await readFactsIn(db, own, count);
  return new Map(facts.map((fact) => [fact.sequence, fact]));
}

function flawIn(seal: ReadSeal, facts: Map<bigint, StoredFact>, whole: ReadSeal | null): Flaw | null {
  for (const [index, sequence] of seal.sequences.entries()) {
    const fact = facts.get(sequence);
    if (!fact) return { what: "fact-missing", sequence, seal: seal.number };
    if (!digestOf(fact).equals(digestAt(seal, index)))
      return { what: "fact-altered", sequence, seal: seal.number };
    const flaw = backDated(fact, whole);
    if (flaw) return flaw;
  }
  return null;
}

/** A fact that `whole`, made when nothing else waited, does not hold came after it: so must its date. */
function backDated({ sequence, at }: StoredFact, whole: ReadSeal | null): Flaw | null {
  if (!whole || Number(at) >= Number(whole.sealedAt) - latestArrivalMs) return null;
  return { what: "fact-back-dated", sequence, at, seal: whole.number, sealedAt: whole.sealedAt };
}

async function lookAtUnsealed(db: Database, { last, whole }: Walk) {
  const waiting = sql`${everySequence} - ${last?.sealed ?? "{}"}::int8multirange`;
  let unsealed = 0;
  let after: string | null = null;
  for (;;) {
    const beyond = sql`(${waiting}) * int8multirange(int8range(${after}::bigint, NULL, '()'))`;
    const page: StoredFact[] = await readFactsIn(db, beyond, factsAtOnce);
    for (const fact of page) {
      const flaw = backDated(fact, whole);
      if (flaw) return { unsealed, flaw };
    }
    unsealed += page.length;
    const end = page.at(-1);
    if (!end) return { unsealed, flaw: null };
    after = String(end.sequence);
  }
}
