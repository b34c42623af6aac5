import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "~/http/paths";
import { exerciseContributions } from "../../prisma/seed/exercise/contributions";
import { addConsultation } from "./setup/arrange";
import { expectNoAxeViolations } from "./setup/expectations";
import { test as journeys } from "./setup/own-house";

const [comment] = exerciseContributions.filter(({ kind, fiche }) => kind === "comment" && fiche === 1);
if (!comment) throw new Error("The exercise has no comment on its first fiche.");
const said = Array.from({ length: 23 }, (_, index) => ({
  ...comment,
  key: `${comment.key}-${String(index)}`,
}));
const told = { slug: "loquace", title: "Concertation où l’on parle beaucoup", referencePrefix: "LOQUACE" };

const test = journeys.extend<{ arranged: null }>({
  arranged: [
    async ({ house: { database } }, use) => {
      await addConsultation(database, { ...told, contributions: said, replies: [] });
      await use(null);
    },
    { scope: "file", auto: true },
  ],
});

/** Apart from the first journey, which would have to wait for it. */
test.beforeAll(({ arranged: _ }) => undefined, 90_000);

const fiche = paths.fiche(told.slug, "1-contenu-du-carnet");
const thread = (page: Page) => page.getByRole("region", { name: /^23\scontributions sur le paragraphe/ });
const referencesOf = (page: Page) =>
  thread(page)
    .getByRole("link", { name: /^LOQUACE-/ })
    .allInnerTexts();
const nextOf = (page: Page) =>
  thread(page).getByRole("navigation").getByRole("link", { name: "Page suivante" });
const firstOf = (page: Page) =>
  thread(page).getByRole("navigation").getByRole("link", { name: "Revenir au début" });

test.for([
  ["with a script", "visit"],
  ["without JavaScript", "visitWithoutJavaScript"],
] as const)(
  "a long thread is read page by page, nothing twice and nothing left out: %s",
  async ([, way], { journey }) => {
    const page = await journey[way](fiche);
    await page
      .locator(".fiche-block")
      .getByRole("link", { name: /^23\scontributions/ })
      .click();
    await thread(page).waitFor();
    const pages = [await referencesOf(page)];
    for (let left = page.url(); (await nextOf(page).count()) > 0; left = page.url()) {
      await nextOf(page).click();
      await page.waitForURL((url) => url.href !== left);
      pages.push(await referencesOf(page));
    }
    expect(pages.map(({ length }) => length)).toEqual([10, 10, 3]);
    expect(new Set(pages.flat()).size).toBe(23);
    await firstOf(page).click();
    await page.waitForURL((url) => !url.searchParams.has("suite"));
    expect(await referencesOf(page)).toEqual(pages[0]);
  },
);

test("a page of a thread is opened in place, and takes the focus", async ({ journey }) => {
  const page = await journey.visit(fiche);
  await page.evaluate(() => void (document.documentElement.dataset.mark = "here"));
  await page
    .locator(".fiche-block")
    .getByRole("link", { name: /^23\scontributions/ })
    .click();
  await nextOf(page).click();
  await page.locator("#fil:focus").waitFor();
  expect(await page.locator("html").getAttribute("data-mark")).toBe("here");
  await page.keyboard.press("Escape");
  await page.locator(".fiche-block-link a:focus").waitFor();
});

test("a long thread has no fault", async ({ journey }) => {
  const page = await journey.visit(fiche);
  await page
    .locator(".fiche-block")
    .getByRole("link", { name: /^23\scontributions/ })
    .click();
  await thread(page).waitFor();
  await expectNoAxeViolations(page);
});
