import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "~/http/paths";
import { expectNoAxeViolations } from "./setup/expectations";
import { test } from "./setup/own-house";
import { exercise } from "./setup/places";

const ficheSlug = "1-contenu-du-carnet";
const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Chooses the second scenario, and asks to send it. */
async function answer(page: Page) {
  await page.getByLabel("Scénario B", { exact: false }).first().check();
  await press(page, "Aperçu");
  await page.getByLabel("J’ai lu et j’accepte la charte").check();
  await press(page, "Envoyer");
}

test("who answered a question is told so on the fiche and in the form, and again when they answer once more; they edit their answer", async ({
  journey,
}) => {
  await journey.signInAs("camille@exemple.example");
  const page = await journey.visitWithoutJavaScript(paths.answers(exercise, ficheSlug));
  await answer(page);
  await page.waitForURL("**/contributions/DEMO26-*");
  const reference = page.url().split("/").at(-1) ?? "";

  const fiche = await journey.visitWithoutJavaScript(paths.fiche(exercise, ficheSlug));
  const question = main(fiche).locator("section.question").first();
  await question.getByText("Vous avez répondu à cette question").waitFor();
  await question.getByRole("link", { name: /^Répondre aussi en un autre nom/ }).waitFor();
  await expectNoAxeViolations(fiche);
  await question.getByRole("link", { name: new RegExp(`^votre réponse ${reference}`) }).click();
  await fiche.waitForURL(`**/contributions/${reference}`);

  const again = await journey.visitWithoutJavaScript(paths.answers(exercise, ficheSlug));
  const [first, second] = await main(again)
    .locator("section")
    .filter({ has: again.locator("h2") })
    .all();
  await first?.getByRole("link", { name: new RegExp(`^votre réponse ${reference}`) }).waitFor();
  expect(await second?.innerText()).not.toContain("Vous avez répondu");
  await expectNoAxeViolations(again);
  await answer(again);
  await again.getByText(`sous la référence ${reference}`).first().waitFor();
  await expectNoAxeViolations(again);
  await again.getByRole("link", { name: `Modifier la réponse ${reference}` }).click();
  await again.getByRole("heading", { level: 1, name: "Modifier votre contribution" }).waitFor();
  expect(await main(again).getByRole("heading", { level: 2 }).count()).toBe(1);
  expect(await again.getByLabel("Scénario B", { exact: false }).first().isChecked()).toBe(true);
  await again.getByLabel("Une autre forme").check();
  await press(again, "Aperçu");
  await again.getByLabel("J’ai lu et j’accepte la charte").check();
  await press(again, "Envoyer");
  await again.waitForURL(`**/contributions/${reference}`);
  expect(await main(again).innerText()).toContain("Une autre forme");

  await journey.signInAs(null);
  const seen = await journey.visitWithoutJavaScript(paths.fiche(exercise, ficheSlug));
  expect(await main(seen).innerText()).not.toContain("Vous avez répondu");
}, 90_000);
