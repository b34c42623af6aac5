import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "~/db/database.server";
import { withdrawContribution } from "~/domain/contribution/withdraw-contribution.server";
import { decide } from "~/domain/moderation/decide.server";
import { system } from "~/domain/policy/actor";
import { countOnFiche, countPublished } from "~/domain/tally/count-published.server";
import { readEdges } from "~/domain/tally/read-edges.server";
import { readFigures } from "~/domain/tally/read-figures.server";
import { findDrifts, recount } from "~/domain/tally/recount.server";
import type { Platform } from "~/platform.server";
import { acts, aWorld, on, sendOne, text, type World } from "../factories/counted";
import { type HeldFiche, holdConsultation, holdFiche } from "../factories/stage";
import { countWhenNew } from "../../server/database/first-count";
import { ownDatabase } from "../setup/database";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

async function arrange() {
  const { platform } = testPlatform("2030-01-15");
  const { id: consultationId } = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultationId, { text });
  return { platform, consultationId, fiche };
}

const numbersOf = (platform: Platform, { id: ficheId, versionId }: HeldFiche) =>
  countOnFiche(platform.db, { ficheId, versionId, questionIds: [] });

test("a comment counts in its consultation, its fiche, its paragraph and its section; a person counts once", async () => {
  const { platform, consultationId, fiche } = await arrange();
  const { person } = await signedInAs(platform);
  await sendOne(platform, person, fiche, await on(platform, fiche, "données de santé"));
  await sendOne(platform, person, fiche, await on(platform, fiche, "de santé sont"));
  await sendOne(platform, person, fiche);
  expect(await countPublished(platform.db, { consultationId })).toEqual({
    ...{ contributions: 3, contributors: 1, organisations: 0 },
  });
  const { tally, opinions, blocks, sections } = await numbersOf(platform, fiche);
  expect(tally).toEqual({ contributions: 3, contributors: 1, organisations: 0 });
  expect(opinions).toBe(1);
  expect([...blocks]).toEqual([["p1", 2]]);
  expect([...sections]).toEqual([["1", 2]]);
  const edges = await readEdges(platform.db, fiche.versionId);
  expect(edges.map(({ at, step }) => [at, step]).sort(([a = 0], [b = 0]) => a - b)).toEqual([
    ...[
      [4, 1],
      [12, 1],
      [20, -1],
      [25, -1],
    ],
  ]);
});

test("what is withdrawn or hidden counts no more; what is restored counts again", async () => {
  const { platform, consultationId, fiche } = await arrange();
  const { person } = await signedInAs(platform);
  const gone = await sendOne(platform, person, fiche);
  const hidden = await sendOne(platform, person, fiche, await on(platform, fiche, "trois mois"));
  await withdrawContribution(platform, person, gone, { erase: false });
  const decision = { reference: hidden, ground: "abusive" as const, explanation: "Non.", revision: null };
  await decide(platform, system, { ...decision, act: "hide" });
  const none = { contributions: 0, contributors: 0, organisations: 0 };
  expect(await countPublished(platform.db, { consultationId })).toEqual(none);
  expect(await readEdges(platform.db, fiche.versionId)).toEqual([]);
  await decide(platform, system, { ...decision, act: "restore" });
  expect(await countPublished(platform.db, { consultationId })).toEqual({
    ...{ contributions: 1, contributors: 1, organisations: 0 },
  });
});

test("a figure that was tampered with is found, and put right", async () => {
  const { platform, fiche } = await arrange();
  const { person } = await signedInAs(platform);
  await sendOne(platform, person, fiche);
  const shown = { ownerId: fiche.id, basis: "published", facet: "total" } as const;
  await platform.db.counter.updateMany({ where: shown, data: { value: 7 } });
  const drifts = await findDrifts(platform);
  expect(drifts.map(({ measure, value }) => [measure, value]).sort()).toEqual([
    ["contributions", -6],
    ["contributors", -6],
  ]);
  await recount(platform);
  expect(await findDrifts(platform)).toEqual([]);
});

test("an author miscounted is found too, before a figure goes wrong for it", async () => {
  const { platform, fiche } = await arrange();
  const { person } = await signedInAs(platform);
  await sendOne(platform, person, fiche);
  const shown = { ownerId: fiche.id, basis: "published" } as const;
  await platform.db.authorCounter.updateMany({ where: shown, data: { value: 2 } });
  const { contributorId: authorId } = await platform.db.contribution.findFirstOrThrow({
    where: { ficheId: fiche.id },
  });
  const drifts = await findDrifts(platform);
  expect(drifts).toMatchObject([{ measure: "contributors", authorId, value: -1 }]);
  await recount(platform);
  expect(await findDrifts(platform)).toEqual([]);
});

test("a database that held contributions before there were counters is counted at deployment", async () => {
  const { platform, consultationId, fiche } = await arrange();
  const { person } = await signedInAs(platform);
  await sendOne(platform, person, fiche);
  await platform.db.counter.deleteMany();
  await platform.db.authorCounter.deleteMany();
  const said: string[] = [];
  await countWhenNew(ownDatabase().ownerUrl, (line) => said.push(line));
  expect(said).toEqual(["Counting contributions"]);
  expect((await countPublished(platform.db, { consultationId })).contributions).toBe(1);
  await countWhenNew(ownDatabase().ownerUrl, (line) => said.push(line));
  expect(said).toHaveLength(1);
  await platform.db.counter.deleteMany({ where: { facet: "hour" } }); // as before the release that counts it
  await countWhenNew(ownDatabase().ownerUrl, (line) => said.push(line));
  expect(said).toHaveLength(2);
  expect(await findDrifts(platform)).toEqual([]);
});

/** So many acts drawn at random, eight at a time; those that were refused. */
async function play(world: World, count: number): Promise<unknown[]> {
  const next = fc
    .sample(fc.tuple(fc.nat(acts.length - 1), fc.nat(1_000)), { numRuns: count, seed: 7 })
    .values();
  const refused: unknown[] = [];
  const work = async () => {
    for (const [which, rank] of next)
      await acts[which]?.(world, rank).catch((refusal: unknown) => refused.push(refusal));
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return refused;
}

test(
  "whatever is done, eight at a time, the counters agree with a recount",
  { timeout: 60_000 },
  async () => {
    const db = openDatabase(ownDatabase().applicationUrl, 8);
    onTestFinished(() => db.$disconnect());
    const world = await aWorld(testPlatform("2030-01-15", db).platform);
    const refused = await play(world, 500);
    const ficheId = world.versions[0]?.id ?? "";
    expect(world.sent.length).toBeGreaterThan(40);
    expect(refused.length, "most acts are allowed").toBeLessThan(300);
    expect(world.seen).toEqual([]);
    expect(await findDrifts(world.platform)).toEqual([]);
    const figures = await readFigures(db, {
      ...{ ownerIds: [ficheId], bases: ["submitted"], facets: ["total"] },
    });
    const total = figures.find(({ measure }) => measure === "contributions");
    expect(total?.value, "and there is something to count").toBeGreaterThan(10);
    const questions = await db.question.findMany({ where: { version: { ficheId } } });
    expect(new Set(questions.map(({ sameAsId }) => sameAsId)).size).toBeLessThan(questions.length);
    const answers = {
      ownerIds: questions.map(({ id }) => id),
      bases: ["submitted"],
      facets: ["option"],
    } as const;
    expect(await readFigures(db, answers)).not.toEqual([]);
    const late = { id: { in: world.entered }, late: true };
    expect(await db.sending.count({ where: { ...late, admittedAt: null } })).toBeGreaterThan(0);
    expect(await db.sending.count({ where: { ...late, admittedAt: { not: null } } })).toBeGreaterThan(0);
    const ofEntered = { id: { in: world.entered } };
    const corrected = { ...ofEntered, corrections: { some: {} } };
    expect(await db.sending.count({ where: corrected })).toBeGreaterThan(0);
    expect(await db.sending.count({ where: { ...ofEntered, cancelledAt: { not: null } } })).toBeGreaterThan(
      0,
    );
  },
);
