import { expect } from "vitest";
import { expectNoAxeViolations } from "./setup/expectations";
import { test } from "./setup/journey";

const fiche = "/concertations/exercice/fiches/1-contenu-du-carnet";

test("words selected by mouse become the passage of a draft", async ({ journey }) => {
  const page = await journey.visit(fiche);
  const paragraph = page.locator(".fiche-block-text > p").nth(2);
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click({ clickCount: 3 });
  const words = await page.evaluate(() => getSelection()?.toString().trim() ?? "");
  await page.locator("[data-passage-bar]").getByRole("link", { name: "Commenter" }).click();
  await page.waitForURL(/commenter\?.*de=.*&a=/);
  await page.getByRole("button", { name: "Écrire" }).click();
  await page.waitForURL(/\/brouillons\//);
  expect(await page.locator(".contribution-quote q").textContent()).toContain(words.slice(0, 40));
});

test("the visual editor writes the same conventions as the plain field, and gives it back", async ({
  journey,
}) => {
  const page = await journey.visit(`${fiche}/donner-un-avis`);
  await page.locator("textarea[name=texte]").fill("Avec **du gras**");
  await page.getByRole("button", { name: "Mise en forme visuelle" }).click();
  await page.locator(".rich-editor .tiptap strong").waitFor();
  await page.keyboard.type(" encore");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Texte simple" }).click();
  expect(await page.locator("textarea[name=texte]").inputValue()).toMatch(/\*\*du gras/);
});
