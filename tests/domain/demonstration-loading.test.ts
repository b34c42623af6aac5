import { beforeAll, expect, test } from "vitest";
import pg from "pg";
import { openDatabase } from "~/db/database.server";
import {
  demonstrationState,
  loadDemonstration,
  openConsultationEndedAt,
  resetDemonstration,
} from "../../prisma/seed/load.server";
import { loadedAt, ownDemonstration } from "../factories/demonstration";
import { holdConsultation } from "../factories/stage";
import { freshDatabase } from "../setup/database";
import { testPlatform } from "../setup/platform";

let demonstration: Awaited<ReturnType<typeof ownDemonstration>>;

beforeAll(async () => {
  demonstration = await ownDemonstration();
}, 120_000);

/** Everything that is read, without the ids and salts that are drawn at random. */
const written = [
  `SELECT slug, title, presentation, demonstration, announced_at, results_due_on FROM consultation ORDER BY slug`,
  `SELECT number, opens_at, closes_at, reason, published_at FROM period ORDER BY opens_at`,
  `SELECT title, kind, precision, starts_at, place FROM calendar_step ORDER BY starts_at, title`,
  `SELECT slug, title, hash, published_at, body FROM fiche JOIN version ON version.fiche_id = fiche.id ORDER BY slug`,
  `SELECT reference, kind, moderation, c.submitted_at, organisation_name, position, language, plain, proposal, quote
   FROM contribution c JOIN revision r ON r.contribution_id = c.id JOIN revision_text t ON t.revision_id = r.id
   LEFT JOIN passage p ON p.revision_id = r.id ORDER BY reference`,
  `SELECT declared_name, capacity FROM contributor ORDER BY declared_name`,
  `SELECT name, email FROM account ORDER BY email`,
];

async function ask(ownerUrl: string, statements: readonly string[]): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const answers: unknown[][] = [];
  try {
    for (const statement of statements)
      answers.push((await client.query<Record<string, unknown>>(statement)).rows);
  } finally {
    await client.end();
  }
  return answers;
}

test("its moderators find something to examine, and what came otherwise than on the site", async () => {
  const [reported = [], entered = []] = await ask(demonstration.ownerUrl, [
    "SELECT reference FROM report JOIN contribution c ON c.id = contribution_id WHERE closed_at IS NULL",
    "SELECT channel, received_at < recorded_at AS earlier, late FROM sending WHERE channel <> 'online' ORDER BY channel",
  ]);
  expect(reported).toHaveLength(2);
  expect(entered).toEqual([
    { channel: "post", earlier: true, late: false },
    { channel: "telephone", earlier: true, late: false },
  ]);
});

test("emptied and loaded again on the same day, it is the same to the letter", async () => {
  const { ownerUrl } = demonstration;
  const before = await ask(ownerUrl, written);
  expect(before.map((rows) => rows.length).every((count) => count > 1)).toBe(true);
  expect(await demonstrationState(ownerUrl)).toBe("present");

  await resetDemonstration(ownerUrl);
  expect(await demonstrationState(ownerUrl)).toBe("absent");
  expect(await ask(ownerUrl, ["SELECT 1 FROM fact", "SELECT 1 FROM contribution"])).toEqual([[], []]);

  await loadDemonstration({ ownerUrl, now: new Date(loadedAt) });
  expect(await ask(ownerUrl, written)).toEqual(before);
}, 120_000);

test("it is there once it was loaded, and says when", async () => {
  const installed = await ask(demonstration.ownerUrl, [
    "SELECT made_by_demo, demo_loaded_at FROM installation",
  ]);
  expect(installed).toEqual([[{ made_by_demo: true, demo_loaded_at: new Date(loadedAt) }]]);
});

test.each([
  ["the day it is loaded", loadedAt, null],
  ["at the last millisecond", "2026-06-02T21:59:59.999Z", null],
  ["on the instant it closes", "2026-06-02T22:00:00.000Z", "2026-06-02T22:00:00.000Z"],
  ["a year later", "2027-05-12T10:00:00.000Z", "2026-06-02T22:00:00.000Z"],
])("whether its open consultation has ended, %s", async (_, now, endedAt) => {
  const answer = await openConsultationEndedAt(demonstration.ownerUrl, new Date(now));
  expect(answer?.toISOString() ?? null).toBe(endedAt);
});

test("a new database holds none", async () => {
  const { ownerUrl } = await freshDatabase();
  expect(await demonstrationState(ownerUrl)).toBe("absent");
  expect(await openConsultationEndedAt(ownerUrl, new Date(loadedAt))).toBeNull();
});

test("what the demonstration did not make is not emptied", async () => {
  const foreign = await freshDatabase();
  const db = openDatabase(foreign.applicationUrl, 1);
  try {
    await holdConsultation(testPlatform(loadedAt, db).platform, { slug: "la-vraie" });
  } finally {
    await db.$disconnect();
  }
  expect(await demonstrationState(foreign.ownerUrl)).toBe("foreign");
  await expect(resetDemonstration(foreign.ownerUrl)).rejects.toThrow(/nothing was erased/);
  expect(await ask(foreign.ownerUrl, ["SELECT slug FROM consultation"])).toEqual([[{ slug: "la-vraie" }]]);
});

test("a database with an account, and nothing else, is foreign too", async () => {
  const { ownerUrl } = await freshDatabase();
  const account =
    "INSERT INTO account (id, email, created_at) VALUES (gen_random_uuid(), 'a@b.example', now())";
  await ask(ownerUrl, [account]);
  expect(await demonstrationState(ownerUrl)).toBe("foreign");
});
