import { beforeAll, expect, test } from "vitest";
import { kinds, positions } from "~/domain/contribution/contribution";
import type { Cursor, Filter } from "~/domain/contribution/filter";
import { listContributions, pageSize } from "~/domain/contribution/list-contributions.server";
import { visitor } from "~/domain/policy/actor";
import { ownDemonstration } from "../factories/demonstration";

let demonstration: Awaited<ReturnType<typeof ownDemonstration>>;

beforeAll(async () => {
  demonstration = await ownDemonstration();
}, 120_000);

const ask = (filter: Filter, after: Cursor | null = null) =>
  listContributions(demonstration.platform, visitor, "eeds-2025", filter, after);

/** From the first page to the last, as a reader follows « page suivante ». */
async function walk(filter: Filter) {
  const pages = [await ask(filter)];
  for (let next = pages.at(-1)?.next; next; next = pages.at(-1)?.next) pages.push(await ask(filter, next));
  return { pages, cards: pages.flatMap(({ cards }) => cards), count: pages[0]?.count };
}

const filters: [wish: string, filter: Filter][] = [
  ["without a wish", {}],
  ["by kind", { kind: "comment" }],
  ["by position", { position: "reserved" }],
  ["by theme", { theme: "usage-secondaire" }],
  ["by type of organisation", { organisationType: "patients" }],
  ["by language", { language: "fr" }],
  ["by words", { words: "données" }],
  ["by several wishes", { kind: "comment", theme: "gouvernance", words: "données" }],
];

test.each(filters)("pages %s walk through every contribution once, the latest first", async (_, filter) => {
  const { pages, cards, count } = await walk(filter);
  expect(cards.length).toBe(count);
  expect(new Set(cards.map(({ id }) => id)).size).toBe(count);
  expect(pages.length).toBe(Math.ceil((count ?? 0) / pageSize));
  expect(cards.length).toBeGreaterThan(0);
  const keys = cards.map(({ submittedAt, id }) => `${submittedAt.toISOString()} ${id}`);
  expect(keys.toSorted().reverse()).toEqual(keys);
});

test("without a wish there are 219", async () => {
  expect((await walk({})).count).toBe(219);
});

test("whatever one filters by, the parts add up to the whole", async () => {
  const { choices } = await ask({});
  const wishes: Filter[][] = [
    kinds.map((kind) => ({ kind })),
    positions.map((position) => ({ position })),
    choices.fiches.map(({ slug }) => ({ fiche: slug })),
    choices.themes.map(({ slug }) => ({ theme: slug })),
    [...choices.organisationTypes.map(({ key }) => key), "particulier"].map((key) => ({
      organisationType: key,
    })),
    choices.languages.map((language) => ({ language })),
  ];
  for (const parts of wishes) {
    const counts = await Promise.all(parts.map(async (filter) => (await ask(filter)).count));
    expect(
      counts.reduce((sum, count) => sum + count, 0),
      JSON.stringify(parts[0]),
    ).toBe(219);
  }
});

test("a filter keeps what it names, and only that", async () => {
  const [fiche] = (await ask({})).choices.fiches;
  const onFiche = await walk({ fiche: fiche?.slug, kind: "answer" });
  expect(onFiche.cards.length).toBeGreaterThan(0);
  for (const card of onFiche.cards) expect([card.fiche.slug, card.kind]).toEqual([fiche?.slug, "answer"]);
  const opposed = await walk({ position: "opposed", organisationType: "avocats" });
  for (const { position, voice } of opposed.cards) {
    expect(position).toBe("opposed");
    expect(voice).toMatchObject({ kind: "organisation", type: "Avocats" });
  }
});

test("the answers to one question are found by its id", async () => {
  const { db } = demonstration.platform;
  const [card] = (await ask({ kind: "answer" })).cards;
  const { question } = await db.contribution.findUniqueOrThrow({
    where: { reference: card?.reference ?? "" },
    include: { question: true },
  });
  const { cards } = await walk({ questionId: question?.sameAsId });
  expect(cards.map(({ reference }) => reference)).toContain(card?.reference);
  expect(new Set(cards.map(({ question: asked }) => asked?.key))).toEqual(new Set([question?.key]));
});

test("wishes that nobody fulfils give an empty list, not a refusal", async () => {
  for (const filter of [{ fiche: "absente" }, { theme: "absent" }, { organisationType: "absent" }]) {
    expect(await ask(filter)).toMatchObject({ count: 0, cards: [], next: null });
  }
});

test("a place beyond the last contribution gives an empty page", async () => {
  const after = { submittedAt: new Date("2000-01-01"), id: "00000000-0000-7000-8000-000000000000" };
  expect(await ask({}, after)).toMatchObject({ count: 219, cards: [], next: null });
});
