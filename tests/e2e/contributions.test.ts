import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "~/http/paths";
import { test } from "./setup/journey";
import { everyContribution, exercise } from "./setup/places";
import { plain, wordsOf } from "./setup/words";

const articles = (page: Page) => page.getByRole("main").getByRole("article");
const countOf = async (page: Page) => Number.parseInt(await page.getByRole("status").innerText(), 10);

/** Fills the form as a visitor does, and waits for its answer. */
async function filter(page: Page, label: string, choice: string) {
  await page.getByLabel(label, { exact: true }).selectOption({ label: choice });
  await submit(page);
}

async function search(page: Page, words: string) {
  await page.getByLabel("Mots recherchés").fill(words);
  await submit(page);
}

async function submit(page: Page) {
  await Promise.all([
    page.waitForEvent("framenavigated"),
    page.getByRole("button", { name: "Filtrer" }).click(),
  ]);
}

const wishes: [label: string, choice: string, shown: RegExp][] = [
  ["Fiche", "Fiche 9, Redevances", /Sur Fiche 9, Redevances/],
  ["Thème", "Gouvernance", /Sur Fiche 1[1-5], /],
  ["Nature", "Proposition de rédaction", /Proposition de rédaction .*Rédaction proposée/],
  ["Position", "Défavorable", /Défavorable/],
  ["Type d’organisme", "Éditeurs de logiciel", /\(fictif\) Éditeurs de logiciel/],
  ["Langue", "anglais", /Texte en anglais/],
];

test.for(wishes)(
  "filtered by « %s » : %s, without JavaScript as well",
  async ([label, choice, shown], { journey }) => {
    const page = await journey.visitWithoutJavaScript(everyContribution);
    await filter(page, label, choice);
    const cards = (await articles(page).allInnerTexts()).map(plain);
    expect(cards.length).toBeGreaterThan(2);
    expect(cards.length).toBe(Math.min(20, await countOf(page)));
    expect(cards.filter((card) => !shown.test(card))).toEqual([]);
  },
);

test("people in their own name are found apart from bodies", async ({ journey }) => {
  const page = await journey.visit(paths.contributions(exercise));
  await filter(page, "Type d’organisme", "Particulier");
  const speakers = await articles(page).getByRole("heading").allInnerTexts();
  expect(speakers.length).toBe(await countOf(page));
  expect(speakers.length).toBeGreaterThan(2);
  expect(speakers.filter((name) => !/^Particulier|\(personne fictive\)$/.test(plain(name)))).toEqual([]);
});

test("each filter shares the 219 contributions out without losing one", async ({ journey }) => {
  const page = await journey.visit(everyContribution);
  const selects = await page.locator("form select").evaluateAll((lists) =>
    lists.map((list) => ({
      name: list.getAttribute("name") ?? "",
      values: [...list.querySelectorAll("option")].map(({ value }) => value).filter((value) => value !== ""),
    })),
  );
  const counted = async (name: string, value: string) => {
    const html = await (await fetch(`${journey.address}${everyContribution}?${name}=${value}`)).text();
    return Number(/role="status"><strong>(\d+)/.exec(html)?.[1]);
  };
  const totals = selects.map(async ({ name, values }) => {
    const counts = await Promise.all(values.map((value) => counted(name, value)));
    return [name, counts.reduce((sum, count) => sum + count, 0)];
  });
  expect(Object.fromEntries(await Promise.all(totals))).toEqual({
    ...{ fiche: 219, theme: 219, nature: 219, position: 219, organisme: 219, langue: 219 },
  });
});

test("two wishes are both heard, and the address that holds them can be given to anybody", async ({
  journey,
}) => {
  const page = await journey.visit(everyContribution);
  await page.getByLabel("Nature").selectOption({ label: "Commentaire" });
  await page.getByLabel("Mots recherchés").fill("données");
  await filter(page, "Position", "Avec réserves");
  const count = await countOf(page);
  expect(count).toBeGreaterThan(2);
  expect(await articles(page).filter({ hasText: "Commentaire" }).count()).toBe(Math.min(20, count));
  expect(await articles(page).filter({ hasText: "Avec réserves" }).count()).toBe(Math.min(20, count));

  const [, address = ""] = page.url().split(journey.address);
  const other = await journey.visitWithoutJavaScript(address);
  expect(await countOf(other)).toBe(count);
  expect(await other.getByLabel("Nature").locator("option:checked").innerText()).toBe("Commentaire");
  expect(await other.getByLabel("Position").locator("option:checked").innerText()).toBe("Avec réserves");
  expect(await other.getByLabel("Mots recherchés").inputValue()).toBe("données");
  await other.getByRole("link", { name: "Tout afficher" }).click();
  await other.waitForURL(`**${everyContribution}`);
  expect(await countOf(other)).toBe(219);
});

test("words are found without their accents, in their other forms, and in capitals", async ({ journey }) => {
  const page = await journey.visit(everyContribution);
  const counts: number[] = [];
  for (const words of ["établissements", "etablissements", "établissement", "ETABLISSEMENT"]) {
    await search(page, words);
    counts.push(await countOf(page));
  }
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeGreaterThan(5);
  expect(counts[0]).toBeLessThan(219);
});

test("every contribution found speaks of the words searched", async ({ journey }) => {
  const page = await journey.visit(`${everyContribution}?q=redevances`);
  const texts = await page.locator(".contribution-words").allInnerTexts();
  expect(texts.length).toBeGreaterThan(2);
  expect(texts.filter((text) => !/redevance/i.test(text))).toEqual([]);
});

test.for(["DEMO25-0042", "demo25-0042", " DEMO25-0042 "])(
  "a reference finds its contribution: « %s »",
  async (reference, { journey }) => {
    const page = await journey.visit(everyContribution);
    await search(page, reference);
    expect(await countOf(page)).toBe(1);
    await page.getByRole("link", { name: "DEMO25-0042", exact: true }).click();
    await page.waitForURL("**/contributions/DEMO25-0042");
  },
);

test("« page suivante » leads through all 219 contributions, each of them once", async ({ journey }) => {
  const page = await journey.visitWithoutJavaScript(everyContribution);
  const references: string[] = [];
  const next = page.getByRole("link", { name: "Page suivante" });
  for (;;) {
    references.push(
      ...(await articles(page)
        .getByRole("link", { name: /^DEMO25-/ })
        .allInnerTexts()),
    );
    if ((await next.count()) === 0) break;
    await Promise.all([page.waitForEvent("framenavigated"), next.click()]);
  }
  expect(references).toHaveLength(219);
  expect(new Set(references).size).toBe(219);
  await page.getByRole("link", { name: "Revenir au début" }).click();
  await page.waitForURL(`**${everyContribution}`);
});

test("a filter holds from page to page", async ({ journey }) => {
  const page = await journey.visit(`${everyContribution}?position=reserved`);
  await page.getByRole("link", { name: "Page suivante" }).click();
  await page.waitForURL("**suite=**");
  expect(page.url()).toContain("position=reserved");
  expect(await articles(page).filter({ hasNotText: "Avec réserves" }).count()).toBe(0);
});

test("who finds nothing is told so, and what to do about it", async ({ journey }) => {
  const page = await journey.visit(everyContribution);
  await search(page, "anticonstitutionnellement");
  expect(await articles(page).count()).toBe(0);
  expect(await wordsOf(page.getByRole("main"))).toContain(
    "Aucune contribution ne correspond à ces critères. Retirez un critère, ou cherchez un mot plus court.",
  );
  expect(await page.getByLabel("Mots recherchés").inputValue()).toBe("anticonstitutionnellement");
});

test("on paper, where no form is, the number still says what narrows it and when it was counted", async ({
  journey,
}) => {
  const page = await journey.visit(`${everyContribution}?nature=amendment&position=reserved&q=donn%C3%A9es`);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("button", { name: "Filtrer" }).isVisible()).toBe(false);
  expect(await wordsOf(page.getByRole("main"))).toMatch(
    /\d+ contributions? Nature : Proposition de rédaction Position : Avec réserves Mots recherchés : « données » Situation au .* \(heure de Paris\)/,
  );
});
