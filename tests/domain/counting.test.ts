import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "~/db/database.server";
import { declarePerson } from "~/domain/account/declare-person.server";
import { submitDraft } from "~/domain/contribution/submit-draft.server";
import type { Wish } from "~/domain/contribution/voice.server";
import { admitSending } from "~/domain/entry/admit-sending.server";
import type { TypedEnvelope } from "~/domain/entry/check-envelope.server";
import { withdrawContribution } from "~/domain/contribution/withdraw-contribution.server";
import { decide } from "~/domain/moderation/decide.server";
import { type Correction, correctType } from "~/domain/organisation/correct-type.server";
import { type Person, system } from "~/domain/policy/actor";
import { countOnFiche, countPublished } from "~/domain/tally/count-published.server";
import { readFigures } from "~/domain/tally/read-figures.server";
import { type Drift, findDrifts, recount } from "~/domain/tally/recount.server";
import type { Platform } from "~/platform.server";
import { aDraft, type DraftTold, typed, unnamed } from "../factories/draft";
import { aLetter, enter, holdClosed, register } from "../factories/entry";
import { aFicheText, heading, paragraph } from "../factories/fiche-text";
import { passageOn } from "../factories/sending";
import { type HeldFiche, holdConsultation, holdFiche } from "../factories/stage";
import { countWhenNew } from "../../server/database/first-count";
import { ownDatabase } from "../setup/database";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const text = aFicheText(
  heading("h1", 2, "Contexte"),
  paragraph("p1", "Les données de santé sont partagées."),
  heading("h2", 2, "Enjeux"),
  paragraph("p2", "Le délai de réponse est de trois mois."),
);
const quotes = ["données de santé", "de santé sont", "délai de réponse", "trois mois"];

async function arrange() {
  const { platform } = testPlatform("2030-01-15");
  const { id: consultationId } = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultationId, { text });
  return { platform, consultationId, fiche };
}

const numbersOf = (platform: Platform, { id: ficheId, versionId }: HeldFiche) =>
  countOnFiche(platform.db, { ficheId, versionId, questionIds: [] });

async function sendOne(
  platform: Platform,
  person: Person,
  fiche: HeldFiche,
  told: DraftTold = {},
  voice: Wish = unnamed.voice,
) {
  const draftId = await aDraft(platform, { person }, fiche, told);
  const outcome = await submitDraft(platform, person, draftId, { ...unnamed, voice });
  return outcome.sent ? (outcome.references[0] ?? "") : "";
}

const on = async (platform: Platform, fiche: HeldFiche, quote: string): Promise<DraftTold> => ({
  kind: "comment",
  passage: await passageOn(platform, fiche, quote),
});

test("a comment counts in its consultation, its fiche, its paragraph and its section; a person counts once", async () => {
  const { platform, consultationId, fiche } = await arrange();
  const { person } = await signedInAs(platform);
  await sendOne(platform, person, fiche, await on(platform, fiche, "données de santé"));
  await sendOne(platform, person, fiche, await on(platform, fiche, "de santé sont"));
  await sendOne(platform, person, fiche);
  expect(await countPublished(platform.db, { consultationId })).toEqual({
    ...{ contributions: 3, contributors: 1, organisations: 0 },
  });
  const { tally, opinions, blocks, sections, edges } = await numbersOf(platform, fiche);
  expect(tally).toEqual({ contributions: 3, contributors: 1, organisations: 0 });
  expect(opinions).toBe(1);
  expect([...blocks]).toEqual([["p1", 2]]);
  expect([...sections]).toEqual([["1", 2]]);
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
  expect((await numbersOf(platform, fiche)).edges).toEqual([]);
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

type World = {
  platform: Platform;
  fiche: HeldFiche;
  people: Person[];
  staff: Person;
  administrator: Person;
  letter: (rank: number) => Partial<TypedEnvelope>;
  /** In whose name somebody of this rank speaks. */
  voiceOf: (person: Person, rank: number) => Wish;
  correct: (rank: number) => Correction;
  sent: { reference: string; person: Person }[];
  place: { consultation: string; fiche: string };
  /** What staff entered, in time or late. */
  entered: string[];
  /** Drifts that a look in the middle of everything found. */
  seen: Drift[];
};

/** One act that somebody really does, on something at random; those that the rules refuse change nothing. */
const acts: ((world: World, rank: number) => Promise<unknown>)[] = [
  async ({ platform, fiche, people, sent, voiceOf }, rank) => {
    const person = people[rank % people.length];
    if (!person) return;
    const told = rank % 3 === 0 ? {} : await on(platform, fiche, quotes[rank % quotes.length] ?? "");
    sent.push({ person, reference: await sendOne(platform, person, fiche, told, voiceOf(person, rank)) });
  },
  ({ platform, fiche, sent }, rank) =>
    onOne(sent, rank, ({ person, reference }) => revise(platform, fiche, person, reference)),
  ({ platform, sent }, rank) =>
    onOne(sent, rank, ({ person, reference }) =>
      withdrawContribution(platform, person, reference, { erase: rank % 2 === 0 }),
    ),
  ...(["hide", "restore"] as const).map(
    (act) => (world: World, rank: number) =>
      onOne(world.sent, rank, ({ reference }) =>
        decide(world.platform, system, {
          reference,
          act,
          ground: "abusive",
          explanation: "Non.",
          revision: null,
        }),
      ),
  ),
  // One moment is seen, in which every act is whole or absent.
  async ({ platform, seen }) => void seen.push(...(await findDrifts(platform))),
  ({ platform }) => recount(platform),
  ({ platform, staff, correct }, rank) => correctType(platform, staff, correct(rank)),
  // A letter from somebody new, for a new body now and then; one in two came after closing.
  async ({ platform, place, staff, letter, entered, sent }, rank) => {
    const sendingId = await register(platform, staff, await enter(platform, staff, place, letter(rank)));
    entered.push(sendingId);
    const { reference } = await platform.db.contribution.findFirstOrThrow({ where: { sendingId } });
    sent.push({ reference, person: staff });
  },
  async ({ platform, administrator, entered }, rank) => {
    const sendingId = entered[rank % Math.max(1, entered.length)];
    if (sendingId) await admitSending(platform, administrator, { sendingId, reason: "Motif." });
  },
  // Begun, and undone before its end: an act whose transaction is aborted counts for nothing.
  ({ platform, sent }, rank) =>
    onOne(sent, rank, ({ person, reference }) =>
      withdrawContribution({ ...platform, newId: () => "not an id" }, person, reference, { erase: true }),
    ),
];

type Sent = World["sent"][number];

const onOne = async (sent: Sent[], rank: number, act: (one: Sent) => Promise<unknown>) => {
  const one = sent[rank % Math.max(1, sent.length)];
  if (one) await act(one);
};

async function revise(platform: Platform, fiche: HeldFiche, person: Person, reference: string) {
  const { id } = await platform.db.contribution.findUniqueOrThrow({ where: { reference } });
  const told = { ...(await on(platform, fiche, "trois mois")), revises: id, body: typed("Revu.") };
  await sendOne(platform, person, fiche, told);
}

/** Five people, two of whom speak for a body as well, and two types for it. */
async function aWorld(platform: Platform): Promise<World> {
  const { id: consultationId } = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultationId, { text });
  const closed = await holdClosed(platform, text);
  const types = ["sante", "usagers"].map((key, order) => ({ id: platform.newId(), key, order, label: key }));
  await platform.db.organisationType.createMany({
    data: types.map((type) => ({ ...type, consultationId })),
  });
  const people = await Promise.all(
    Array.from({ length: 5 }, async () => (await signedInAs(platform)).person),
  );
  const spokesmen = people.slice(0, 2);
  for (const person of spokesmen)
    await declarePerson(platform, person, { name: "Alix Essai", organisation: "Corps compté (fictif)" });
  const bodies = await Promise.all(spokesmen.map((person) => bodyOf(platform, person)));
  const typeOf = (rank: number) => types[rank % types.length]?.id ?? "";
  return {
    ...{ platform, fiche, people, sent: [], seen: [], entered: [] },
    place: closed.place,
    staff: (await signedInAs(platform, { roles: ["moderator"] })).person,
    administrator: (await signedInAs(platform, { roles: ["administrator"] })).person,
    letter: (rank) => aLetter(platform, closed.typeId, rank),
    voiceOf: (person, rank) => {
      const organisationId = rank % 2 === 0 ? bodies[spokesmen.indexOf(person)] : undefined;
      if (organisationId === undefined) return { kind: "person", named: false };
      return { kind: "organisation", organisationId, typeId: typeOf(rank), typeNote: null };
    },
    correct: (rank) => {
      const organisationId = bodies[rank % bodies.length] ?? "";
      return { consultationId, organisationId, typeId: typeOf(rank), note: "" };
    },
  };
}

const bodyOf = async ({ db }: Platform, { accountId }: Person) =>
  (await db.mandate.findFirstOrThrow({ where: { contributor: { accountId } } })).organisationId;

test(
  "whatever is done, eight at a time, the counters agree with a recount",
  { timeout: 60_000 },
  async () => {
    const db = openDatabase(ownDatabase().applicationUrl, 8);
    onTestFinished(() => db.$disconnect());
    const world = await aWorld(testPlatform("2030-01-15", db).platform);
    const done = fc.sample(fc.tuple(fc.nat(acts.length - 1), fc.nat(1_000)), { numRuns: 500, seed: 7 });
    const next = done.values();
    const refused: unknown[] = [];
    const work = async () => {
      for (const [which, rank] of next)
        await acts[which]?.(world, rank).catch((refusal: unknown) => refused.push(refusal));
    };
    await Promise.all(Array.from({ length: 8 }, work));
    expect(world.sent.length).toBeGreaterThan(40);
    expect(refused.length, "most acts are allowed").toBeLessThan(300);
    expect(world.seen).toEqual([]);
    expect(await findDrifts(world.platform)).toEqual([]);
    const figures = await readFigures(db, {
      ...{ ownerIds: [world.fiche.id], bases: ["submitted"], facets: ["total"] },
    });
    const total = figures.find(({ measure }) => measure === "contributions");
    expect(total?.value, "and there is something to count").toBeGreaterThan(10);
    const late = { id: { in: world.entered }, late: true };
    expect(await db.sending.count({ where: { ...late, admittedAt: null } })).toBeGreaterThan(0);
    expect(await db.sending.count({ where: { ...late, admittedAt: { not: null } } })).toBeGreaterThan(0);
  },
);
