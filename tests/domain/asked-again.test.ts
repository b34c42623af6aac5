import { expect, test } from "vitest";
import { beginRevision } from "~/domain/contribution/begin-draft.server";
import { listContributions } from "~/domain/contribution/list-contributions.server";
import { withdrawContribution } from "~/domain/contribution/withdraw-contribution.server";
import type { Question } from "~/domain/fiche/question";
import { readGate } from "~/domain/fiche/read-gate.server";
import { readFichePage } from "~/domain/fiche/read-fiche-page.server";
import { type Person, visitor } from "~/domain/policy/actor";
import { countList } from "~/domain/tally/count-list.server";
import { readBoard } from "~/domain/tally/read-board.server";
import { findDrifts } from "~/domain/tally/recount.server";
import type { Platform } from "~/platform.server";
import { choose, holdAsked, which } from "../factories/asked";
import { write } from "../factories/editing";
import { aFicheText, question } from "../factories/fiche-text";
import { testPlatform } from "../setup/platform";
import { signedInAs } from "../setup/signed-in";

const now = "2030-01-15T10:00Z";
const third = { key: "c", label: "Le troisième" };
const [first, second] = [
  { key: "a", label: "Le premier" },
  { key: "b", label: "Le second" },
];
const newcomer = async (platform: Platform) => (await signedInAs(platform)).person;

/** The question of a version as a visitor reads it; the latest one unless told otherwise. */
async function read(platform: Platform, slugs: { consultation: string; fiche: string }, version?: number) {
  const wish = { version, paragraph: null, page: 1, textOnly: false };
  const { questions } = await readFichePage(platform, visitor, slugs, wish);
  const [asked] = questions;
  if (!asked) throw new Error("nothing is asked");
  return { ...asked, chosen: asked.options.map(({ key, count }) => `${key} ${String(count)}`) };
}

test("a question asked again in the next version keeps its answers, in every version that asks it", async () => {
  const { platform } = testPlatform(now);
  const { fiche, publish, slugs } = await holdAsked(platform);
  await choose(platform, await newcomer(platform), fiche, "a");
  const later = await publish();
  expect(await read(platform, slugs)).toMatchObject({ answered: 1, chosen: ["a 1", "b 0"], formers: [] });
  await choose(platform, await newcomer(platform), later, "b");
  await choose(platform, await newcomer(platform), fiche, "b");
  for (const version of [1, 2])
    expect(await read(platform, slugs, version)).toMatchObject({ answered: 3, chosen: ["a 1", "b 2"] });
  expect(await findDrifts(platform)).toEqual([]);
});

test("typography alone does not make another question", async () => {
  const { platform } = testPlatform(now);
  const { fiche, publish, slugs } = await holdAsked(platform);
  await choose(platform, await newcomer(platform), fiche, "a");
  await publish({ wording: "Lequel\u00a0?" });
  expect((await read(platform, slugs)).answered).toBe(1);
});

test("answers to former words are counted apart, and lead to the version that asked them", async () => {
  const { platform } = testPlatform(now);
  const { fiche, publish, slugs } = await holdAsked(platform);
  await choose(platform, await newcomer(platform), fiche, "a");
  const later = await publish({ wording: "Lequel des deux ?" });
  await publish({ wording: "Lequel des deux ?" });
  expect(await read(platform, slugs)).toMatchObject({
    ...{ answered: 0, chosen: ["a 0", "b 0"], formers: [{ version: 1, answered: 1 }] },
  });
  await choose(platform, await newcomer(platform), later, "b");
  expect(await read(platform, slugs)).toMatchObject({ answered: 1, chosen: ["a 0", "b 1"] });
  expect(await read(platform, slugs, 1)).toMatchObject({ answered: 1, chosen: ["a 1", "b 0"], formers: [] });
  expect(await findDrifts(platform)).toEqual([]);
});

test("words that come back find their answers again", async () => {
  const { platform } = testPlatform(now);
  const { fiche, publish, slugs } = await holdAsked(platform);
  await choose(platform, await newcomer(platform), fiche, "a");
  await publish({ wording: "Autre chose ?" });
  await publish();
  expect(await read(platform, slugs)).toMatchObject({ answered: 1, chosen: ["a 1", "b 0"], formers: [] });
});

test("a question that is answered otherwise is another one", async () => {
  const { platform } = testPlatform(now);
  const { fiche, publish, slugs } = await holdAsked(platform);
  await choose(platform, await newcomer(platform), fiche, "a");
  await publish({ type: "scale" });
  expect(await read(platform, slugs)).toMatchObject({ answered: 0, formers: [{ version: 1, answered: 1 }] });
});

test.each([
  ["removed", [first, third], ["a 1", "c 0"]],
  ["reworded", [first, { key: "b", label: "L’autre" }], ["a 1", "b 0"]],
])("a choice that is %s is shown apart, and the answers add up", async (_, options, chosen) => {
  const { platform } = testPlatform(now);
  const { fiche, publish, slugs } = await holdAsked(platform);
  await choose(platform, await newcomer(platform), fiche, "a");
  await choose(platform, await newcomer(platform), fiche, "b");
  await publish({ options });
  expect(await read(platform, slugs)).toMatchObject({
    ...{ answered: 2, chosen, otherChoices: [{ label: "Le second", count: 1 }] },
  });
  expect((await read(platform, slugs, 1)).otherChoices).toEqual([]);
});

test("before publishing, the gate says which answers would stand apart", async () => {
  const { platform } = testPlatform(now);
  const { fiche, slugs } = await holdAsked(platform);
  const { id: questionId } = await read(platform, slugs);
  await choose(platform, await newcomer(platform), fiche, "a");
  const { person: editor } = await signedInAs(platform, { roles: ["editor"] });
  const apartWith = async (asked: Partial<Question>) => {
    await write(platform, editor, fiche.id, aFicheText(question("q1")), [which(asked)]);
    return (await readGate(platform, editor, slugs, { state: "all", page: 1 })).answersApart;
  };
  expect(await apartWith({ wording: "Lequel des deux ?" })).toEqual([
    { questionId, wording: "Lequel ?", answered: 1, because: "reworded" },
  ]);
  expect(await apartWith({})).toEqual([]);
});

test("each number of the board, of the fiche and of a list is the same, and of exactly what is listed", async () => {
  const { platform } = testPlatform(now);
  const { consultation, fiche, publish, slugs } = await holdAsked(platform);
  await choose(platform, await newcomer(platform), fiche, "b");
  const later = await publish({ options: [first, third] });
  await choose(platform, await newcomer(platform), later, "c");
  const { id: questionId } = await read(platform, slugs);
  const { person } = await signedInAs(platform, { roles: ["analyst"] });
  const board = await readBoard(platform, person, {
    ...{ consultation: consultation.slug, basis: "published", wanted: {} },
  });
  expect(board?.questions).toMatchObject([
    {
      ...{ id: questionId, version: null, answered: { value: 2 } },
      options: [
        { label: "Le premier", version: null, chosen: { value: 0 } },
        { label: "Le troisième", version: null, chosen: { value: 1 } },
        { label: "Le second", version: 1, chosen: { value: 1 } },
      ],
    },
  ]);
  const filtered = await readBoard(platform, person, {
    ...{ consultation: consultation.slug, basis: "published", wanted: { kind: "answer" } },
  });
  expect(filtered?.questions.map(({ answered }) => answered.value)).toEqual([2]);
  const countOf = (optionId?: string) =>
    countList(platform.db, consultation.id, {
      ...{ of: "contributions", basis: "published", listed: { questionId, optionId } },
    });
  expect(await countOf()).toBe(2);
  for (const { id, chosen } of board?.questions[0]?.options ?? [])
    expect(await countOf(id)).toBe(chosen.value);
  const list = await listContributions(platform, visitor, consultation.slug, { questionId }, null);
  expect(list).toMatchObject({ count: 2, question: "Lequel ?" });
  expect(list.cards).toHaveLength(2);
});

test("one answers a question once, whatever the version; the answer that stands is named, to be edited", async () => {
  const { platform } = testPlatform(now);
  const { fiche, publish } = await holdAsked(platform);
  const person = await newcomer(platform);
  const given = await choose(platform, person, fiche, "a");
  const [reference] = given.sent ? given.references : [];
  expect(await choose(platform, person, fiche, "b")).toEqual({ sent: false, because: "answered", reference });
  const later = await publish();
  expect(await choose(platform, person, later, "b")).toEqual({ sent: false, because: "answered", reference });
  await withdrawContribution(platform, person, reference ?? "", { erase: false });
  expect(await choose(platform, person, later, "b")).toMatchObject({ sent: true });
  expect(await findDrifts(platform)).toEqual([]);
});

test("other words may be answered as well", async () => {
  const { platform } = testPlatform(now);
  const { fiche, publish } = await holdAsked(platform);
  const person = await newcomer(platform);
  await choose(platform, person, fiche, "a");
  const later = await publish({ wording: "Lequel des deux ?" });
  expect(await choose(platform, person, later, "a")).toMatchObject({ sent: true });
});

/** What somebody is told, beside the question of a version, of what they answered. */
async function ownOf(
  platform: Platform,
  slugs: Parameters<typeof read>[1],
  person: Person,
  version?: number,
) {
  const wish = { version, paragraph: null, page: 1, textOnly: false };
  const { questions } = await readFichePage(platform, person, slugs, wish);
  const { answers = [], toFormer = [] } = questions[0]?.own ?? {};
  return { answers: answers.map(({ reference }) => reference), toFormer };
}

test("whoever answered is told so beside the question, in every version that asks it, and nobody else is", async () => {
  const { platform } = testPlatform(now);
  const { fiche, publish, slugs } = await holdAsked(platform, { moderationMode: "before_publication" });
  const person = await newcomer(platform);
  expect(await ownOf(platform, slugs, person)).toEqual({ answers: [], toFormer: [] });
  const given = await choose(platform, person, fiche, "a");
  const [reference = ""] = given.sent ? given.references : [];
  await publish();
  for (const version of [1, 2])
    expect(await ownOf(platform, slugs, person, version)).toEqual({ answers: [reference], toFormer: [] });
  expect((await ownOf(platform, slugs, await newcomer(platform))).answers).toEqual([]);
  expect((await read(platform, slugs)).own).toEqual({ answers: [], toFormer: [] });
  await publish({ wording: "Lequel des deux ?" });
  expect(await ownOf(platform, slugs, person)).toMatchObject({
    ...{ answers: [], toFormer: [{ reference, version: 2, organisation: null }] },
  });
  await withdrawContribution(platform, person, reference, { erase: false });
  expect(await ownOf(platform, slugs, person, 1)).toEqual({ answers: [], toFormer: [] });
});

test("two tabs that answer at once give one answer", async () => {
  const { platform } = testPlatform(now);
  const { fiche } = await holdAsked(platform);
  const person = await newcomer(platform);
  const outcomes = await Promise.all(["a", "b", "a"].map((key) => choose(platform, person, fiche, key)));
  expect(outcomes.filter(({ sent }) => sent)).toHaveLength(1);
});

test("an answer is edited with the choices offered now, and counts once", async () => {
  const { platform } = testPlatform(now);
  const { fiche, publish, slugs } = await holdAsked(platform);
  const person = await newcomer(platform);
  const given = await choose(platform, person, fiche, "a");
  const [reference = ""] = given.sent ? given.references : [];
  const later = await publish({ options: [first, second, third] });
  const begun = await beginRevision(platform, person, reference);
  expect(begun.version).toMatchObject({ number: 2, isLatest: true });
  expect(begun.content.answers).toMatchObject([{ question: "q1", options: ["a"] }]);
  const revised = await choose(platform, person, later, "c", { revises: begun.content.revises });
  expect(revised).toMatchObject({ sent: true, references: [reference] });
  expect(await read(platform, slugs)).toMatchObject({ answered: 1, chosen: ["a 0", "b 0", "c 1"] });
  expect(await read(platform, slugs, 1)).toMatchObject({
    ...{ chosen: ["a 0", "b 0"], otherChoices: [{ label: "Le troisième", count: 1 }] },
  });
  expect(await findDrifts(platform)).toEqual([]);
});
