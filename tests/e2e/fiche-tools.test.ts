import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./setup/journey";
import { fiche, thread } from "./setup/places";

const summary = (page: Page) => page.getByRole("navigation", { name: "Dans cette fiche" });
const countLinks = (page: Page) => page.getByRole("link", { name: /sur le paragraphe \d+$/ });
const wordsOf = (page: Page) => page.locator(".fiche-block-text").allInnerTexts();

test("« Texte seul » leaves the text alone, and brings back what was said of it", async ({ journey }) => {
  const page = await journey.visit(fiche);
  const words = await wordsOf(page);
  const sections = await summary(page).getByRole("link").count();
  expect(await page.locator(".passage").count()).toBeGreaterThan(5);
  expect(await countLinks(page).count()).toBeGreaterThan(5);
  expect(await summary(page).innerText()).toMatch(/\d/);

  await page.getByRole("link", { name: "Texte seul" }).click();
  await page.waitForURL("**?texte=seul");
  expect(await wordsOf(page)).toEqual(words);
  expect(await page.locator(".passage").count()).toBe(0);
  expect(await countLinks(page).count()).toBe(0);
  expect(await summary(page).getByRole("link").count()).toBe(sections);
  expect(await summary(page).innerText()).not.toMatch(/\d/);
  expect(await page.getByRole("heading", { name: "Avis sur l’ensemble de la fiche" }).count()).toBe(0);

  await page.getByRole("link", { name: "Texte et contributions" }).click();
  await page.waitForURL(`**${fiche}`);
  expect(await page.locator(".passage").count()).toBeGreaterThan(5);
});

test("highlights are silent: plain spans, never one inside another", async ({ journey }) => {
  const page = await journey.visit(fiche);
  expect(await page.locator(".passage .passage").count()).toBe(0);
  const spoken = await page
    .locator(".passage")
    .evaluateAll((spans) =>
      spans
        .filter((span) => span.tagName !== "SPAN" || span.hasAttribute("role"))
        .map((span) => span.outerHTML),
    );
  expect(spoken).toEqual([]);
});

test("the more was said of a paragraph, the thicker the line in its margin", async ({ journey }) => {
  const page = await journey.visit(fiche);
  const lines = await page.locator("[data-paragraph]").evaluateAll((blocks) =>
    blocks.map((block) => ({
      count: Number.parseInt(block.querySelector(".fiche-block-link")?.textContent ?? "0", 10),
      width: Number.parseFloat(getComputedStyle(block, "::before").borderInlineStartWidth),
    })),
  );
  const sorted = lines.sort((a, b) => a.count - b.count).map(({ width }) => width);
  expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
  expect(new Set(sorted).size).toBeGreaterThan(2);
});

/** Scrolls as somebody who reads: the section's heading at the top of the screen. */
const readOn = (page: Page, heading: string) =>
  page.getByRole("heading", { level: 2, name: heading, exact: true }).evaluate((element) => {
    element.scrollIntoView();
  });

async function expectMarked(page: Page, section: string) {
  await summary(page).locator("a[aria-current]", { hasText: section }).waitFor();
  expect(await summary(page).locator("a[aria-current]").count()).toBe(1);
}

test("the summary marks the section that is being read", async ({ journey }) => {
  const page = await journey.visit(fiche);
  await expectMarked(page, "En bref");
  await readOn(page, "Enjeux");
  await expectMarked(page, "Enjeux");
  await readOn(page, "Contexte");
  await expectMarked(page, "Contexte");
  await summary(page)
    .getByRole("link", { name: /^Scénarios/ })
    .click();
  await expectMarked(page, "Scénarios");
});

test("the summary still follows the reader once a thread was opened", async ({ journey }) => {
  const page = await journey.visit(fiche);
  await countLinks(page).last().click();
  await page.locator("#fil").waitFor();
  await readOn(page, "Contexte");
  await expectMarked(page, "Contexte");
});

test("the button that prints is there only when it would do something", async ({ journey }) => {
  const print = (page: Page) => page.getByRole("button", { name: "Imprimer" });
  expect(await print(await journey.visitWithoutJavaScript(fiche)).count()).toBe(0);
  const page = await journey.visit(fiche);
  await page.evaluate(() => (window.print = () => void (document.body.dataset.printed = "yes")));
  await print(page).click();
  expect(await page.locator("body").getAttribute("data-printed")).toBe("yes");
});

test("on paper: the text, its numbers and its demonstration line, and nothing to click", async ({
  journey,
}) => {
  const page = await journey.visit(fiche);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByText(/textes, auteurs et répartitions inventés/).isVisible()).toBe(true);
  expect(await page.getByText("Site de démonstration, sans lien avec l’État").isVisible()).toBe(true);
  expect(await page.getByRole("link", { name: "Paragraphe 12" }).isVisible()).toBe(true);
  expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
  expect(await page.getByRole("navigation").count()).toBe(0); // what is hidden has no role
  expect(await page.getByRole("button").count()).toBe(0);
  expect(await countLinks(page).count()).toBe(0);
  expect(await page.getByText("Texte seul").isVisible()).toBe(false);
});

test("an open thread is printed where it stands, in full, and covers nothing", async ({ journey }) => {
  const page = await journey.visit(thread);
  await page.emulateMedia({ media: "print" });
  const drawn = await page.locator("#fil").evaluate((element) => {
    const { position, overflowY } = getComputedStyle(element);
    return { position, overflowY, cut: element.scrollHeight > element.clientHeight + 1 };
  });
  expect(drawn).toEqual({ position: "static", overflowY: "visible", cut: false });
});

test("questions show how they were answered, in numbers before lengths, and lead to the answers", async ({
  journey,
}) => {
  const page = await journey.visit(fiche);
  const question = page.locator(".question").first();
  const counts = await question.locator("tbody td.bars-count").allInnerTexts();
  const chosen = counts.reduce((sum, count) => sum + Number(count), 0);
  expect(chosen).toBeGreaterThan(0);
  expect(await question.innerText()).toMatch(new RegExp(`${String(chosen)}\\sréponses? publiée`));
  await question.getByRole("link", { name: "Lire les réponses à cette question" }).click();
  await page.waitForURL("**question=**");
  expect(await page.getByRole("article").count()).toBe(chosen);
});
