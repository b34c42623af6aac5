import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { sealFacts } from "~/domain/register/seal-facts.server";
import { verifyJournal } from "~/domain/register/verify-journal.server";
import { openLog } from "../../server/log";
import { sealWaiting } from "../../server/jobs/seal";
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

test("facts wait, then are sealed in batches that follow each other; what came since is said not to be", async () => {
  const { platform } = await holdJournal();
  expect(await verifyJournal(platform)).toEqual({ facts: 0, seals: 0, unsealed: 0, last: null, flaw: null });
  await recordFacts(platform, 25);
  expect(await verifyJournal(platform)).toMatchObject({ facts: 0, seals: 0, unsealed: 25, flaw: null });
  const seals = await sealAll(platform, 10);
  expect(seals).toMatchObject([
    { number: 1, count: 10, whole: false, previousHash: null },
    { number: 2, count: 10, whole: false, previousHash: seals[0]?.hash },
    { number: 3, count: 5, whole: true, previousHash: seals[1]?.hash },
  ]);
  await recordFacts(platform, 2);
  const last = { number: 3, hash: seals[2]?.hash };
  expect(await verifyJournal(platform)).toEqual({ facts: 25, seals: 3, unsealed: 2, last, flaw: null });
});

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

test("facts that waited behind a full seal are not taken for newcomers", async () => {
  const { platform, turnTo } = await holdJournal();
  await recordFacts(platform, 5);
  turnTo("2030-01-16T10:00Z");
  await sealFacts(platform, 3);
  turnTo("2030-01-17T10:00Z");
  await sealFacts(platform, 3);
  expect(await verifyJournal(platform)).toMatchObject({ facts: 5, seals: 2, flaw: null });
});

test("a transaction that lasts, with a smaller number, holds nobody back and is sealed once it is committed", async () => {
  const { platform, asOwner } = await holdJournal();
  await recordFacts(platform, 2);
  await asOwner("BEGIN");
  await asOwner(`INSERT INTO fact (id, type, at, actor_kind, payload)
                 VALUES (gen_random_uuid(), 'account.created', '2030-01-15T10:00Z', 'system', '{}')`);
  await recordFacts(platform, 2);
  expect(await sealAll(platform)).toMatchObject([{ count: 4, whole: true }]);
  await asOwner("COMMIT");
  expect(await verifyJournal(platform)).toMatchObject({ facts: 4, unsealed: 1, flaw: null });
  expect(await sealAll(platform)).toMatchObject([{ number: 2, count: 1 }]);
  expect(await verifyJournal(platform)).toMatchObject({ facts: 5, seals: 2, unsealed: 0, flaw: null });
});

test("facts that come from another server, whose transactions had larger numbers, are sealed like the others", async () => {
  const { platform, asOwner } = await holdJournal();
  await asOwner(insertion("2030-01-15T10:00Z", 900, 9_000_000_000));
  await sealAll(platform);
  await recordFacts(platform, 1);
  await sealAll(platform);
  expect(await verifyJournal(platform)).toMatchObject({ facts: 2, seals: 2, unsealed: 0, flaw: null });
});

test("of two who seal at once one gives way, without a fault", async () => {
  const { platform } = await holdJournal();
  await recordFacts(platform, 40);
  const seals = await Promise.all([1, 2, 3, 4].map(() => sealAll(platform, 10)));
  const numbers = seals.flat().map(({ number }) => number);
  expect(numbers.toSorted()).toEqual(numbers.toSorted().map((_, index) => index + 1));
  await sealAll(platform);
  expect(await verifyJournal(platform)).toMatchObject({ facts: 40, unsealed: 0, flaw: null });
});

test("while somebody else holds the chain, sealing gives way at once", async () => {
  const { platform, asOwner } = await holdJournal();
  await recordFacts(platform, 1);
  await asOwner("BEGIN");
  await asOwner("SELECT pg_advisory_xact_lock(715003)");
  expect(await sealFacts(platform)).toBeNull();
  await asOwner("ROLLBACK");
  expect(await sealFacts(platform)).toMatchObject({ number: 1 });
});

test("the hash of each seal is logged, and nothing when nothing waited", async () => {
  const { platform } = await holdJournal();
  const lines: string[] = [];
  const log = openLog({ LOG_LEVEL: "info" }, { write: (line) => void lines.push(line) });
  await recordFacts(platform, 1_001);
  await sealWaiting(platform, log);
  await sealWaiting(platform, log);
  const seals = await platform.db.seal.findMany({ select: { number: true, hash: true } });
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject(
    seals.map((seal) => ({ level: "info", msg: "sealed", seal })),
  );
  expect(seals).toHaveLength(2);
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
