import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { perform } from "~/domain/act.server";
import { system } from "~/domain/policy/actor";
import { followFacts } from "~/domain/register/follow-facts.server";
import type { Platform } from "~/platform.server";
import { ownDatabase } from "../setup/database";
import { testPlatform } from "../setup/platform";

const day = "2030-01-10T10:00:00Z";

/** A fact about an account of its own, whose id is answered. */
async function happen(platform: Platform): Promise<string> {
  const accountId = platform.newId();
  await perform(platform, system, ({ record }) => {
    record({ type: "session.opened", accountId });
    return Promise.resolve();
  });
  return accountId;
}

/** A fact whose transaction took its number and has not ended. */
async function beginToHappen({ newId, clock }: Platform) {
  const accountId = newId();
  const client = new pg.Client({ connectionString: ownDatabase().applicationUrl });
  onTestFinished(() => client.end());
  await client.connect();
  await client.query("BEGIN");
  await client.query(
    "INSERT INTO fact (id, type, at, actor_kind, payload) VALUES ($1, 'session.opened', $2, 'system', $3)",
    [newId(), clock(), { accountId }],
  );
  return { accountId, end: (how: "COMMIT" | "ROLLBACK") => client.query(how) };
}

const accountsOf = (facts: { accountId: string | null }[]) => facts.map(({ accountId }) => accountId);

test("what happened before is not told, what happens then is told once", async () => {
  const { platform } = testPlatform(day);
  await happen(platform);
  const next = await followFacts(platform);
  expect(await next()).toEqual([]);
  const told = [await happen(platform), await happen(platform)];
  expect(accountsOf(await next())).toEqual(told);
  expect(await next()).toEqual([]);
});

test("a fact whose transaction ends after those that began later is told too, once", async () => {
  const { platform } = testPlatform(day);
  const before = await beginToHappen(platform);
  await happen(platform);
  const next = await followFacts(platform);
  const slow = await beginToHappen(platform);
  const given = await beginToHappen(platform);
  const quick = await happen(platform);
  expect(accountsOf(await next())).toEqual([quick]);
  await before.end("COMMIT");
  await slow.end("COMMIT");
  await given.end("ROLLBACK");
  expect(accountsOf(await next())).toEqual([before.accountId, slow.accountId]);
  expect(await next()).toEqual([]);
});
