import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { expectNoAxeViolations } from "./setup/expectations";
import { test } from "./setup/journey";
import { eeds, exercise } from "./setup/places";
import { wordsOf } from "./setup/words";

const ways = [
  ["with a script", "visit"],
  ["without JavaScript", "visitWithoutJavaScript"],
] as const;

const h1Of = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();
const main = (page: Page) => page.getByRole("main");

describe.each(ways)("%s", (_, way) => {
  test("a visitor goes from the home page to what was said of a paragraph, and back to it", async ({
    journey,
  }) => {
    const page = await journey[way]("/");
    await page
      .getByRole("heading", { name: /espace européen/ })
      .getByRole("link")
      .click();
    await page.waitForURL(`**/concertations/${eeds}`);
    expect(await h1Of(page)).toContain("espace européen des données de santé");

    await page.getByRole("link", { name: /^Fiche 1 Faire de/ }).click();
    await page.waitForURL("**/fiches/1-*");
    const most = page.getByRole("complementary", { name: "Les paragraphes les plus commentés" });
    const link = most.getByRole("link").first();
    const label = await link.innerText();
    const [, count, paragraph] = /^(\d+)\scontributions sur le paragraphe (\d+)$/.exec(label) ?? [];
    await link.click();

    const thread = page.getByRole("region", { name: label });
    await thread.waitFor();
    expect(page.url()).toContain(`?paragraphe=${paragraph ?? "none"}`);
    expect(await thread.getByRole("article").count()).toBe(Number(count));

    const reference = thread.getByRole("link", { name: /^DEMO25-/ }).first();
    const named = await reference.innerText();
    const words = await thread.locator(".contribution-words").first().innerText();
    await reference.click();
    await page.waitForURL(`**/contributions/${named}`);
    expect(await h1Of(page)).toBe(`Contribution ${named}`);
    expect(await main(page).innerText()).toContain(words);

    await main(page)
      .getByRole("link", { name: /^Fiche 1, / })
      .click();
    await page.waitForURL("**/fiches/1-*");
    expect(await page.getByRole("region", { name: label }).innerText()).toContain(named);
  });

  test("a visitor reads a fiche and goes on to the next one, and to the one before", async ({ journey }) => {
    const page = await journey[way](`/concertations/${exercise}`);
    await page.getByRole("link", { name: /^Fiche 1 / }).click();
    const first = await h1Of(page);
    await page.getByRole("link", { name: /^Fiche suivante/ }).click();
    await page.waitForURL("**/fiches/2-*");
    expect(await h1Of(page)).not.toBe(first);
    await page.getByRole("link", { name: /^Fiche précédente/ }).click();
    await page.waitForURL("**/fiches/1-*");
    expect(await h1Of(page)).toBe(first);
  });

  test("the way back is written above every page", async ({ journey }) => {
    const page = await journey[way]("/contributions/DEMO25-0025");
    const wayBack = page.getByRole("navigation", { name: "Fil d’Ariane" });
    expect(await wayBack.getByRole("link").allInnerTexts()).toEqual([
      "Concertations",
      "Espace européen des données de santé",
      "Fiche 1",
    ]);
    await wayBack.getByRole("link", { name: "Concertations" }).click();
    await page.waitForURL(`${journey.address}/`);
  });
});

test("home puts what is open first, with the days left, then what is finished", async ({ journey }) => {
  const page = await journey.visit("/");
  expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual([
    "En ce moment",
    "Terminées",
  ]);
  const [open, ...closed] = await page.getByRole("main").getByRole("article").allInnerTexts();
  expect(open).toMatch(/Ouverte, il reste 2[12]\sjours/);
  expect(open).toMatch(/consultation fictive/);
  expect(closed).toHaveLength(3);
  for (const one of closed) expect(one).toMatch(/Close, en cours d’analyse/);
  expect(closed.join()).toMatch(/15\sfiches\s+219\scontributions\s+39\scontributeurs/);
  expect(await wordsOf(main(page))).toMatch(/Situation au .*réponses non comprises/);
});

test("a consultation says what it is about, who holds it, when, and under which rules", async ({
  journey,
}) => {
  const page = await journey.visit(`/concertations/${eeds}`);
  const told = await wordsOf(main(page));
  expect(told).toMatch(/Organisée par Délégation au numérique en santé/);
  expect(told).toContain("Décision en jeu");
  expect(told).toContain("close depuis le 30 mai 2025 à 23 h 59 (heure de Paris)");
  expect(await page.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual([
    "Usage primaire",
    "Usage secondaire",
    "Gouvernance",
  ]);
  expect(
    await main(page)
      .getByRole("link", { name: /^Fiche \d+ / })
      .count(),
  ).toBe(15);
  await page.getByText("Charte", { exact: true }).click();
  expect(await page.locator("details li").first().isVisible()).toBe(true);
});

test("the counts of the fiches are those of the consultation", async ({ journey }) => {
  const page = await journey.visit(`/concertations/${eeds}`);
  const counts = await page.locator(".fiche-list-count").allInnerTexts();
  expect(counts.reduce((sum, count) => sum + Number.parseInt(count, 10), 0)).toBe(219);
});

test("the count of each fiche opens the list of exactly what it counts", async ({ journey }) => {
  const page = await journey.visit(`/concertations/${eeds}`);
  const told = await page.locator(".fiche-list-count a").evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute("href") ?? "",
      count: Number.parseInt(link.textContent, 10),
    })),
  );
  expect(told).toHaveLength(15);
  for (const { href, count } of told) {
    const list = await (await fetch(journey.address + href)).text();
    expect(Number(/role="status"><strong>(\d+)/.exec(list)?.[1]), href).toBe(count);
  }
});

test("a reader without JavaScript meets no obstacle on the way", async ({ journey }) => {
  const stops = ["/", `/concertations/${eeds}`, `/concertations/${eeds}/fiches/1-mon-espace-sante-citoyens`];
  for (const stop of stops) await expectNoAxeViolations(await journey.visitWithoutJavaScript(stop));
});
