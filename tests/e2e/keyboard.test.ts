import { expect } from "vitest";
import { test } from "./setup/journey";
import { everyContribution, fiche } from "./setup/places";
import { focused, tabTo } from "./setup/tab-to";

test("the first Tab offers to skip to the content, and leads there", async ({ journey }) => {
  const page = await journey.visit(fiche);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Aller au contenu" });
  expect(await focused(page)).toBe("Aller au contenu");
  expect((await skip.boundingBox())?.height).toBeGreaterThan(20);
  await page.keyboard.press("Enter");
  await page.locator("main:focus").waitFor();
  await page.keyboard.press("Tab");
  expect(await page.locator("main :focus").count()).toBe(1);
});

test("a visitor goes from home into a thread, and out of it, by keyboard alone", async ({ journey }) => {
  const page = await journey.visit("/");
  await tabTo(page, /^Mise en œuvre/);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/concertations/eeds-2025");
  await tabTo(page, /^Fiche 1 ?Faire/);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/fiches/1-*");
  await tabTo(page, /paragraphe 13$/); // among the most spoken of
  await tabTo(page, /sur le paragraphe 12$/); // at its paragraph
  await page.keyboard.press("Enter");

  await page.locator("#fil:focus").waitFor();
  await page.keyboard.press("Tab");
  expect(await focused(page)).toMatch(/^Fermer/);
  await tabTo(page, /^DEMO25-\d{4}$/);

  await page.keyboard.press("Escape");
  await page.locator('[data-paragraph="12"] .fiche-block-link a:focus').waitFor();
  expect(await page.locator("#fil").count()).toBe(0);
  expect(page.url()).not.toContain("?");

  await page.keyboard.press("Enter"); // from where the reader was left, the same thread opens again
  await page.locator("#fil:focus").waitFor();
  await tabTo(page, /^DEMO25-\d{4}$/);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/contributions/DEMO25-*");
});

test("closing a thread by its link gives the focus back to the paragraph as well", async ({ journey }) => {
  const page = await journey.visit(`${fiche}?paragraphe=12#fil`);
  await page.getByRole("link", { name: /^Fermer/ }).press("Enter");
  await page.locator('[data-paragraph="12"] .fiche-block-link a:focus').waitFor();
});

test("contributions are filtered by keyboard alone", async ({ journey }) => {
  const page = await journey.visit(everyContribution);
  await page.getByLabel("Mots recherchés").focus();
  await page.keyboard.type("redevances");
  await page.keyboard.press("Enter");
  await page.waitForURL("**q=redevances**");
  expect(await page.getByLabel("Mots recherchés").inputValue()).toBe("redevances");
});

test("nobody is held: Tab goes through a page to its end, always shown where it is", async ({ journey }) => {
  const page = await journey.visit(`${fiche}?paragraphe=12#fil`);
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  const unseen: string[] = [];
  for (let pressed = 0; pressed < 150; pressed++) {
    await page.keyboard.press("Tab");
    const { name, shown } = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { width, height } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const isOutlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      return { name: element.outerHTML.slice(0, 100), shown: isOutlined && width > 0 && height > 0 };
    });
    if (!shown) unseen.push(name);
    if (name.includes('"/kit"')) {
      expect(unseen).toEqual([]);
      return;
    }
  }
  throw new Error("The end of the page was not reached.");
});
