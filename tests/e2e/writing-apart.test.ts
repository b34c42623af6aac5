import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "~/http/paths";
import { aFicheText, mergedTable, paragraph } from "../factories/fiche-text";
import { expectNoAxeViolations, expectNoObstacle } from "./setup/expectations";
import { keepText } from "./setup/keep-text";
import { test } from "./setup/own-house";
import { apart, exercise } from "./setup/places";

const editor = "redaction@demo.example";
const [asking, tabled] = ["1-contenu-du-carnet", "2-qui-lit-qui-ecrit"];
const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string) => main(page).getByRole("button", { name }).click();
const follow = (page: Page, name: string | RegExp) => main(page).getByRole("link", { name }).first().click();

const merged = mergedTable("fusion");

test("without JavaScript an editor adds a question, corrects it, and takes it out by its line", async ({
  journey,
}) => {
  await journey.signInAs(editor);
  const page = await journey.visitWithoutJavaScript(paths.writeFiche(exercise, asking));
  await follow(page, "Ajouter une question");
  await main(page).getByLabel("Intitulé").fill("Faut-il une page par semaine ?");
  await main(page).getByLabel("Un choix dans une liste").check();
  await main(page).getByLabel("Choix proposés").fill("Oui");
  await press(page, "Enregistrer la question");
  await main(page).getByRole("link", { name: "Proposez au moins deux choix, un par ligne." }).waitFor();
  expect(await main(page).getByLabel("Intitulé").inputValue()).toBe("Faut-il une page par semaine ?");
  await expectNoAxeViolations(page);
  await main(page).getByLabel("Choix proposés").fill("Oui\nNon");
  await press(page, "Enregistrer la question");
  await main(page).getByText("La question est enregistrée dans le texte de travail.").waitFor();

  await follow(page, /Écrire cette question \(Faut-il une page par semaine/);
  await main(page).getByLabel("Choix proposés").fill("Oui\nNon\nSans avis");
  await press(page, "Enregistrer la question");
  await follow(page, "Voir l’aperçu");
  const preview = await main(page).innerText();
  for (const words of ["Faut-il une page par semaine ?", "Sans avis"]) expect(preview).toContain(words);

  await page.goto(new URL(paths.writeFiche(exercise, asking), page.url()).href);
  const field = main(page).getByLabel("Texte de la fiche");
  const lines = (await field.inputValue()).trimEnd().split("\n");
  expect(lines.at(-1)).toMatch(/^\{\{question 4 #/);
  await field.fill(lines.slice(0, -1).join("\n"));
  await press(page, "Voir ce qui change");
  await press(page, "Remplacer le texte de travail");
  await follow(page, "Voir l’aperçu");
  expect(await main(page).innerText()).not.toContain("Faut-il une page par semaine ?");
}, 90_000);

test("without JavaScript an editor corrects the words of a table with merged cells", async ({
  journey,
  house: { database },
}) => {
  await keepText(database, tabled, aFicheText(paragraph("p1", "Avant."), merged));
  await journey.signInAs(editor);
  const page = await journey.visitWithoutJavaScript(paths.writeFiche(exercise, tabled));
  expect(await main(page).getByLabel("Texte de la fiche").inputValue()).toContain("{{tableau 1 #");
  await follow(page, "Écrire ce tableau (Délais)");
  const cell = main(page).getByLabel("Ligne 2, colonne 2");
  await cell.fill("~~deux~~ trois mois");
  await press(page, "Enregistrer le tableau");
  await main(page)
    .getByRole("link", { name: /^Un paragraphe de tableau ne contient que/ })
    .waitFor();
  expect(await cell.inputValue()).toBe("~~deux~~ trois mois");
  await expectNoAxeViolations(page);
  await cell.fill("**trois** mois");
  await press(page, "Enregistrer le tableau");
  await main(page).getByText("Le tableau est enregistré dans le texte de travail.").waitFor();
  await follow(page, "Voir l’aperçu");
  expect(await main(page).getByRole("cell", { name: "trois mois" }).locator("strong").innerText()).toBe(
    "trois",
  );
  expect(await main(page).getByRole("columnheader", { name: "Effets" }).getAttribute("colspan")).toBe("2");
});

test("who sends a question after somebody else’s text was kept compares both", async ({
  journey,
  house: { database },
}) => {
  await journey.signInAs(editor);
  const page = await journey.visitWithoutJavaScript(paths.addQuestion(exercise, tabled));
  await keepText(database, tabled, aFicheText(paragraph("p1", "Ce que l’autre a écrit.")));
  await main(page).getByLabel("Intitulé").fill("Et le coût ?");
  await main(page).getByLabel("Réponse libre").check();
  await press(page, "Enregistrer la question");
  await page.getByRole("heading", { name: "Comparer deux textes" }).waitFor();
  const both = await main(page).innerText();
  for (const words of ["Ce que l’autre a écrit", "Et le coût ?"]) expect(both).toContain(words);
});

test.for([
  ["of a new question", paths.addQuestion(exercise, asking)],
  ["of a question", paths.writeQuestion(exercise, asking, apart.question)],
  ["of a table", paths.writeTable(exercise, asking, apart.table)],
] as const)("the form %s is for everybody", { timeout: 60_000 }, async ([, path], { journey }) => {
  await journey.signInAs(editor);
  await expectNoObstacle(journey, path);
  await expectNoAxeViolations(await journey.visitOnAPhone(path));
});
