import { expect, test, vi } from "vitest";
import { lockNumbers } from "~/db/lock-numbers";
import { sealFacts } from "~/domain/register/seal-facts.server";
import { recount } from "~/domain/tally/recount.server";
import { verifyJournal } from "~/domain/register/verify-journal.server";
import { openLog } from "../../server/log";
import { sealWaiting } from "../../server/jobs/seal";
import { holdJournal, recordFacts, sealAll } from "../factories/journal";

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
  await asOwner(`INSERT INTO fact (sequence, id, type, at, actor_kind, payload, transaction)
    VALUES (900, gen_random_uuid(), 'account.created', '2030-01-15T10:00Z', 'system', '{}', '9000000000')`);
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
  await asOwner(`SELECT pg_advisory_xact_lock(${lockNumbers.chain})`);
  expect(await sealFacts(platform)).toBeNull();
  await asOwner("ROLLBACK");
  expect(await sealFacts(platform)).toMatchObject({ number: 1 });
});

test("while everything is counted again, which may last minutes, facts go on being sealed", async () => {
  const { platform, asOwner } = await holdJournal();
  await recordFacts(platform, 1);
  await asOwner("BEGIN");
  await asOwner("LOCK TABLE counter");
  const recounting = recount(platform);
  await vi.waitFor(async () => {
    const waiting = await asOwner(
      "SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'counter'::regclass",
    );
    expect(waiting).toHaveLength(1);
  });
  expect(await sealFacts(platform)).toMatchObject({ number: 1 });
  await asOwner("ROLLBACK");
  await recounting;
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
