import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { recount } from "~/domain/tally/recount.server";
import { paths } from "~/http/paths";
import { addConsultation, asOwner } from "./setup/arrange";
import { expectNoObstacle } from "./setup/expectations";
import { openPlatform } from "./setup/plant";
import { test as journeys } from "./setup/own-house";
import { exercise } from "./setup/places";
import { wordsOf } from "./setup/words";

const sealed = {
  slug: "scellee",
  title: "Concertation scellée jusqu’à la clôture",
  referencePrefix: "SCELLEE",
};
const never = {
  slug: "jamais",
  title: "Concertation aux contributions réservées",
  referencePrefix: "JAMAIS",
};
const moderated = {
  slug: "moderee",
  title: "Concertation relue avant publication",
  referencePrefix: "MODEREE",
};

const test = journeys.extend<{ arranged: null }>({
  arranged: [
    async ({ house: { database } }, use) => {
      for (const told of [sealed, never, moderated]) await addConsultation(database, told);
      const change = (set: string, slug: string) =>
        asOwner(database, `UPDATE consultation SET ${set} WHERE slug = $1`, [slug]);
      await change("visibility = 'at_closing'", sealed.slug);
      await change("visibility = 'never'", never.slug);
      const mode = "visibility = 'after_moderation', moderation_mode = 'before_publication'";
      await change(mode, moderated.slug);
      await asOwner(
        database,
        "UPDATE contribution SET moderation = 'pending' WHERE reference LIKE 'MODEREE-%' AND reference <> $1",
        ["MODEREE-0001"],
      );
      const platform = openPlatform(database);
      await recount(platform).finally(() => platform.db.$disconnect());
      await use(null);
    },
    { scope: "file", auto: true },
  ],
});

/** Apart from the first journey, which would have to wait for it. */
test.beforeAll(({ arranged: _ }) => undefined, 90_000);

const ficheOf = (slug: string) => paths.fiche(slug, "1-contenu-du-carnet");
const main = (page: Page) => page.getByRole("main");

const reasons = [
  [sealed, "Les contributions seront publiées à la clôture de la concertation."],
  [never, "Dans cette concertation, les contributions ne sont pas rendues publiques."],
] as const;

describe.each(reasons)("$title", ({ slug, title, referencePrefix }, reason) => {
  test("the fiche is read without a highlight, a count, a thread or an opinion, and says why", async ({
    journey,
  }) => {
    const page = await journey.visit(ficheOf(slug));
    expect(await wordsOf(main(page))).toContain(reason);
    expect(await page.locator(".passage, .fiche-block-link, .opinions, .most-commented").count()).toBe(0);
    expect(await wordsOf(main(page))).not.toMatch(/\d+ (contribution|contributeur|organisme|réponse)/);
    expect(await page.getByRole("navigation", { name: "Dans cette fiche" }).innerText()).not.toMatch(/\d/);
    expect(await page.locator(".question").first().innerText()).not.toMatch(/\d+\sréponse/);
  });

  test("the address of a thread, of a contribution or of a search tells nothing", async ({ journey }) => {
    const page = await journey.visit(`${ficheOf(slug)}?paragraphe=3`);
    expect(await page.locator("#fil, .contribution").count()).toBe(0);
    expect(await journey.statusOf(paths.contribution(`${referencePrefix}-0001`))).toBe(404);
    const found = await journey.visit(paths.contributions(slug, { q: `${referencePrefix}-0001` }));
    expect(await main(found).innerText()).not.toContain(referencePrefix);
  });

  test("the list of contributions says why it is empty, and counts nothing", async ({ journey }) => {
    const page = await journey.visit(paths.contributions(slug));
    expect(await wordsOf(main(page))).toBe(`Toutes les contributions ${reason}`);
    expect(await main(page).getByRole("article").count()).toBe(0);
  });

  test("home, the consultation and the feed count and show nothing either", async ({ journey }) => {
    const home = await journey.visit("/");
    const card = home.getByRole("article").filter({ hasText: title });
    expect(await wordsOf(card)).not.toMatch(/\d+ contribution/);
    const page = await journey.visit(paths.consultation(slug));
    expect(await wordsOf(main(page))).toContain(reason);
    expect(await wordsOf(main(page))).not.toMatch(/\d+ contribution/);
    const feed = await (await fetch(journey.address + paths.feed(slug))).text();
    expect(feed).not.toContain("<entry>");
  });

  test("no word that was sent is found in any of its addresses", async ({ journey }) => {
    const open = await journey.visit(paths.contributions(exercise));
    const sent = await open.locator(".contribution-words p").allTextContents();
    expect(sent.length).toBeGreaterThan(10);
    const addresses = [
      ...[paths.consultation(slug), paths.contributions(slug), paths.calendar(slug)],
      ...[paths.calendarFile(slug), paths.feed(slug), ficheOf(slug), `${ficheOf(slug)}?paragraphe=3`],
    ];
    for (const address of addresses) {
      const text = await (await fetch(journey.address + address)).text();
      expect(
        sent.filter((words) => text.includes(words.slice(0, 40))),
        address,
      ).toEqual([]);
    }
  });
});

test("what waits for a moderator is not seen, counted, found or reached; what was let through is", async ({
  journey,
}) => {
  const list = await journey.visit(paths.contributions(moderated.slug));
  expect(await list.getByRole("status").innerText()).toMatch(/^1\scontribution$/);
  expect(await list.getByRole("article").count()).toBe(1);
  await journey.visit(paths.contribution("MODEREE-0001"));
  expect(await journey.statusOf(paths.contribution("MODEREE-0002"))).toBe(404);
  const feed = await (await fetch(journey.address + paths.feed(moderated.slug))).text();
  expect(feed.match(/<entry>/g)).toHaveLength(1);
  const page = await journey.visit(paths.consultation(moderated.slug));
  const counts = await page.locator(".fiche-list-count").allInnerTexts();
  expect(counts.map((count) => Number.parseInt(count, 10)).sort()).toEqual([0, 0, 1]);
});

const states: [state: string, path: string][] = [
  ["a fiche", ficheOf(sealed.slug)],
  ["contributions", paths.contributions(sealed.slug)],
  ["a consultation", paths.consultation(never.slug)],
];

test.for(states)("withheld contributions are no obstacle to anybody: %s", async ([, path], { journey }) => {
  await expectNoObstacle(journey, path);
});
