import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "~/http/paths";
import type { Database } from "../setup/clone";
import { aFicheText, paragraph } from "../factories/fiche-text";
import { expectNoAxeViolations, expectNoObstacle } from "./setup/expectations";
import type { House } from "./setup/house";
import type { Journey } from "./setup/journey";
import { keepText } from "./setup/keep-text";
import { test } from "./setup/own-house";
import { exercise } from "./setup/places";
import { findFiche, openPlatform } from "./setup/plant";

const editor = "redaction@demo.example";
const main = (page: Page) => page.getByRole("main");
const field = (page: Page) => main(page).getByLabel("Texte de la fiche");
const press = (page: Page, name: string) => main(page).getByRole("button", { name }).click();

async function slugOf(database: Database) {
  const platform = openPlatform(database);
  const fiche = await findFiche(platform, exercise);
  await platform.db.$disconnect();
  return fiche.slug;
}

/** An editor of the first fiche, and where it is. */
async function arriveAsEditor({ journey, house: { database } }: { journey: Journey; house: House }) {
  await journey.signInAs(editor);
  const slug = await slugOf(database);
  return { slug, writing: paths.writeFiche(exercise, slug) };
}

test("without JavaScript an editor changes a paragraph, reads what changes, confirms, and the preview shows it", async ({
  journey,
  house,
}) => {
  const { slug } = await arriveAsEditor({ journey, house });
  const page = await journey.visitWithoutJavaScript(paths.editFiche(exercise, slug));
  await main(page).getByRole("link", { name: "Écrire en Markdown" }).first().click();
  const before = await field(page).inputValue();
  await field(page).fill(`${before}\nUn paragraphe écrit sans script.\n`);
  await press(page, "Voir ce qui change");
  await page.getByRole("heading", { name: "Compte rendu de lecture" }).waitFor();
  const said = await main(page).innerText();
  for (const words of ["Tout a été compris", "1\u00a0nouveau paragraphe", "0\u00a0paragraphe disparu"])
    expect(said).toContain(words);
  await main(page).getByRole("link", { name: "Corriger ce texte en Markdown" }).click();
  expect(await field(page).inputValue()).toContain("Un paragraphe écrit sans script.");
  await press(page, "Voir ce qui change");
  await press(page, "Remplacer le texte de travail");
  await main(page).getByRole("link", { name: "Voir l’aperçu" }).click();
  expect(await main(page).innerText()).toContain("Un paragraphe écrit sans script.");
});

test("who sends a text after somebody else’s was kept is told, and compares both", async ({
  journey,
  house,
}) => {
  const { slug, writing } = await arriveAsEditor({ journey, house });
  const page = await journey.visitWithoutJavaScript(writing);
  await keepText(house.database, slug, aFicheText(paragraph("autre", "Ce que l’autre a écrit.")));
  await field(page).fill(`${await field(page).inputValue()}\nCe que la seconde a écrit.\n`);
  await press(page, "Voir ce qui change");
  expect(await main(page).innerText()).toContain("Quelqu’un a écrit dans la fiche");
  await press(page, "Remplacer le texte de travail");
  await main(page).getByRole("link", { name: "Comparer les deux textes" }).click();
  const both = await main(page).innerText();
  expect(both).toContain("Ce que l’autre a écrit.");
  expect(both).toContain("Ce que la seconde a écrit.");
});

test("an empty text is refused beside the field, and what was typed comes back", async ({
  journey,
  house,
}) => {
  const { writing } = await arriveAsEditor({ journey, house });
  const page = await journey.visitWithoutJavaScript(writing);
  await field(page).fill("***");
  await press(page, "Voir ce qui change");
  await main(page).getByRole("link", { name: "Écrivez le texte de la fiche avant de l’envoyer." }).waitFor();
  expect(await field(page).inputValue()).toBe("***");
  await expectNoAxeViolations(page);
});

test("the text is taken away as a file that reads as the page says", async ({ journey, house }) => {
  const { slug, writing } = await arriveAsEditor({ journey, house });
  const page = await journey.visitWithoutJavaScript(writing);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    main(page).getByRole("link", { name: "Télécharger le texte (Markdown)" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`${slug}.md`);
});

test("the page is for everybody", { timeout: 60_000 }, async ({ journey, house }) => {
  const { writing } = await arriveAsEditor({ journey, house });
  await expectNoObstacle(journey, writing);
  await expectNoAxeViolations(await journey.visitOnAPhone(writing));
});
