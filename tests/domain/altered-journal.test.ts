import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { sql } from "~/db/database.server";
import { digestOf, hashOf } from "~/domain/register/seal.server";
import { readFactsIn } from "~/domain/register/stored-fact.server";
import { verifyJournal } from "~/domain/register/verify-journal.server";
import { holdJournal, recordFacts, sealAll } from "../factories/journal";

/** Twenty-five facts in three seals: 1 to 10, 11 to 20, 21 to 25. */
async function holdSealed() {
  const journal = await holdJournal();
  await recordFacts(journal.platform, 25);
  await sealAll(journal.platform, 10);
  return journal;
}

let sealed: Awaited<ReturnType<typeof holdSealed>>;

beforeAll(async () => {
  sealed = await holdSealed();
  await sealed.asOwner("CREATE TABLE kept_fact AS SELECT * FROM fact");
  await sealed.asOwner("CREATE TABLE kept_seal AS SELECT * FROM seal");
});

/** What is found once the owner of the tables altered the sealed journal, which is then put back as it was. */
async function flawAfter(statement: string) {
  const { platform, asOwner } = sealed;
  await asOwner(statement);
  const { flaw } = await verifyJournal(platform);
  for (const table of ["fact", "seal"]) {
    await asOwner(`TRUNCATE ${table}`);
    await asOwner(`INSERT INTO ${table} SELECT * FROM kept_${table}`);
  }
  return flaw;
}

const alterations: [what: string, statement: string, flaw: Record<string, unknown>][] = [
  [
    "a payload",
    `UPDATE fact SET payload = '{}' WHERE sequence = 14`,
    { what: "fact-altered", sequence: 14n, seal: 2 },
  ],
  [
    "a date",
    `UPDATE fact SET at = '-infinity' WHERE sequence = 3`,
    { what: "fact-altered", sequence: 3n, seal: 1 },
  ],
  [
    "who did it",
    `UPDATE fact SET actor_kind = 'job' WHERE sequence = 25`,
    { what: "fact-altered", sequence: 25n },
  ],
  [
    "when it was stored",
    `UPDATE fact SET transaction = '3' WHERE sequence = 2`,
    { what: "fact-altered", sequence: 2n },
  ],
  [
    "a fact that is no more",
    `DELETE FROM fact WHERE sequence = 14`,
    { what: "fact-missing", sequence: 14n, seal: 2 },
  ],
  ["the order of two facts", swap(4, 17), { what: "fact-altered", sequence: 4n, seal: 1 }],
  [
    "a number",
    `UPDATE fact SET sequence = 900 WHERE sequence = 5`,
    { what: "fact-missing", sequence: 5n, seal: 1 },
  ],
  [
    "a fact inserted with an earlier date",
    insertion("2030-01-14"),
    { what: "fact-back-dated", sequence: 900n, seal: 3 },
  ],
  [
    "the same with a number from before",
    insertion("2030-01-14", -7),
    { what: "fact-back-dated", sequence: -7n },
  ],
  [
    "the same in an earlier transaction",
    insertion("2030-01-14", 0, 1),
    { what: "fact-back-dated", sequence: 0n },
  ],
  [
    "the hash of a seal",
    `UPDATE seal SET hash = repeat('a', 64) WHERE number = 2`,
    { what: "seal-altered", seal: 2 },
  ],
  [
    "the date of a seal",
    `UPDATE seal SET sealed_at = sealed_at + interval '1 s' WHERE number = 1`,
    { what: "seal-altered", seal: 1 },
  ],
  [
    "what a seal left behind",
    `UPDATE seal SET whole = false WHERE number = 3`,
    { what: "seal-altered", seal: 3 },
  ],
  [
    "the digest of a fact",
    `UPDATE seal SET digests = set_byte(digests, 40, 1 + get_byte(digests, 40) % 255) WHERE number = 2`,
    { what: "seal-altered", seal: 2 },
  ],
  [
    "what a seal holds",
    `UPDATE seal SET sealed = '{[1,22)}' WHERE number = 2`,
    { what: "seal-altered", seal: 2 },
  ],
  [
    "what a seal holds, without end",
    `UPDATE seal SET sealed = '{(,)}' WHERE number = 2`,
    { what: "seal-altered", seal: 2 },
  ],
  [
    "what the last seal holds of others",
    `UPDATE seal SET sealed = '{[21,26)}' WHERE number = 3`,
    { what: "seal-altered", seal: 3 },
  ],
  ["a seal that is no more", `DELETE FROM seal WHERE number = 2`, { what: "seal-missing", seal: 2 }],
  ["the first seal that is no more", `DELETE FROM seal WHERE number = 1`, { what: "seal-missing", seal: 1 }],
];

function swap(one: number, other: number): string {
  return `UPDATE fact SET payload = (SELECT payload FROM fact f WHERE f.sequence = ${one} + ${other} - fact.sequence)
          WHERE sequence IN (${one}, ${other})`;
}

function insertion(day: string, sequence = 900, transaction?: number): string {
  return `INSERT INTO fact (sequence, id, type, at, actor_kind, payload, transaction)
          VALUES (${sequence}, gen_random_uuid(), 'account.created', '${day}', 'system', '{}',
                  ${transaction === undefined ? "DEFAULT" : `'${transaction}'`})`;
}

test.each(alterations)(
  "%s, altered by the owner of the tables, is found and named",
  async (_, statement, flaw) => {
    expect(await flawAfter(statement)).toMatchObject(flaw);
  },
);

/** What the hash of the second seal would be, had its first fact been altered from the beginning. */
async function rewriteSecond({ platform, asOwner }: typeof sealed) {
  await asOwner(`UPDATE fact SET payload = '{}' WHERE sequence = 11`);
  const [fact] = await readFactsIn(platform.db, sql`'{[11,12)}'::int8multirange`, 1);
  const seals = await platform.db.seal.findMany({ orderBy: { number: "asc" } });
  const [first, second] = seals;
  if (!fact || !first || !second) throw new Error("the journal is not sealed");
  const digests = Buffer.concat([digestOf(fact), Buffer.from(second.digests).subarray(32)]);
  const facts = Array.from({ length: 10 }, (_, index) => ({
    sequence: BigInt(11 + index),
    digest: digests.subarray(32 * index, 32 * index + 32),
  }));
  const sealedAt = String(second.sealedAt.getTime());
  const form = { number: 2, previousHash: first.hash, sealedAt, whole: false, facts };
  return { digests: digests.toString("hex"), hash: hashOf(form) };
}

test("a seal that was written again with its facts is found by the one after it", async () => {
  const { digests, hash } = await rewriteSecond(sealed);
  const rewriting = `UPDATE seal SET digests = '\\x${digests}', hash = '${hash}' WHERE number = 2`;
  const linking = `UPDATE seal SET previous_hash = '${hash}' WHERE number = 3`;
  expect(await flawAfter(rewriting)).toEqual({ what: "seal-replaced", seal: 2 });
  await rewriteSecond(sealed);
  expect(await flawAfter(`${rewriting}; ${linking}`)).toEqual({ what: "seal-altered", seal: 3 });
});

test("a fact with an earlier date is found also once it was sealed", async () => {
  const { platform, asOwner, turnTo } = await holdSealed();
  await asOwner(insertion("2030-01-14"));
  turnTo("2030-01-16T10:00Z");
  await sealAll(platform);
  expect((await verifyJournal(platform)).flaw).toMatchObject({
    what: "fact-back-dated",
    sequence: 900n,
    seal: 3,
  });
});

test.each([
  ["change a fact", "UPDATE fact SET type = 'x'"],
  ["remove a fact", "DELETE FROM fact"],
  ["empty the journal", "TRUNCATE fact"],
  ["change a seal", "UPDATE seal SET hash = previous_hash"],
  ["remove a seal", "DELETE FROM seal"],
  ["empty the seals", "TRUNCATE seal"],
  [
    "write over a seal",
    "INSERT INTO seal SELECT * FROM seal ON CONFLICT (number) DO UPDATE SET whole = false",
  ],
])("the application may not %s", async (_, statement) => {
  await expect(sealed.platform.db.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied/);
});

/** Any row and column of facts or seals that may be altered without the database refusing it at once. */
const anyAlteration = fc.oneof(
  fc.record({
    table: fc.constant("fact"),
    change: fc.constantFrom(
      "type = type || 'x'",
      "at = at - interval '1 ms'",
      "actor_id = id",
      "id = gen_random_uuid()",
      "consultation_id = id",
      `payload = payload || '{"x":1}'`,
      "payload = '[]'",
      "sequence = sequence + 900",
    ),
    where: fc.integer({ min: 1, max: 25 }).map((sequence) => `sequence = ${sequence}`),
  }),
  fc.record({
    table: fc.constant("seal"),
    change: fc.constantFrom(
      "sealed_at = sealed_at - interval '1 ms'",
      "whole = NOT whole",
      "hash = repeat('0', 64)",
      "sealed = sealed + '{[30,31)}'",
      "digests = substring(digests FROM 33), count = count - 1",
    ),
    where: fc.integer({ min: 1, max: 3 }).map((number) => `number = ${number}`),
  }),
);

test(
  "whatever is altered in a sealed journal, it no longer holds; put back, it does",
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyAlteration, async ({ table, change, where }) => {
        const statement = `UPDATE ${table} SET ${change} WHERE ${where}`;
        expect(await flawAfter(statement), statement).not.toBeNull();
        expect((await verifyJournal(sealed.platform)).flaw).toBeNull();
      }),
      { numRuns: 40 },
    );
  },
);
