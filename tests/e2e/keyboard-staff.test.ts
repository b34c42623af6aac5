import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "~/http/paths";
import { enterLetter } from "./setup/entering";
import { test } from "./setup/own-house";
import { tabTo } from "./setup/tab-to";

const main = (page: Page) => page.getByRole("main");

/** Goes by Tab to what has this name, and presses it. */
async function press(page: Page, name: RegExp) {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

/** Goes by Tab to a field, and types at its end. */
async function type(page: Page, name: RegExp, text: string) {
  await tabTo(page, name);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(text);
}

/** Chooses what begins so in the list that stands just before a button, and presses it. */
async function chooseBefore(page: Page, name: RegExp, option: string) {
  await tabTo(page, name);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type(option);
  await press(page, name);
}

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name }).waitFor();

test("an editor writes in Markdown, reads what changes, publishes, and sees it compared, by keyboard alone", async ({
  journey,
}) => {
  await journey.signInAs("redaction@demo.example");
  const page = await journey.visit(paths.staff());
  await press(page, /^Rédaction$/);
  await heading(page, "Rédaction");
  await press(page, /^Exercice de démonstration/);
  await heading(page, "Vue d’ensemble");
  await press(page, /^Fiches$/);
  await heading(page, "Fiches, dans leur ordre");
  await press(page, /^Écrire le texte/);
  await heading(page, "Texte de la fiche");
  await press(page, /^Écrire en Markdown$/);
  await heading(page, /en Markdown$/);
  await type(page, /^Texte de la fiche/, "\n\nUn paragraphe écrit sans souris.\n");
  await press(page, /^Voir ce qui change$/);
  await heading(page, "Compte rendu de lecture");
  await press(page, /^Remplacer le texte de travail$/);
  await page.getByText("Ce texte est maintenant le texte de travail de la fiche.").waitFor();
  await press(page, /^Fiche 1$/);
  await heading(page, "Texte de la fiche");
  await press(page, /^Publier$/);
  await heading(page, "Publier la version 2");
  await type(page, /^Ce qui change/, "Un paragraphe de plus.");
  await type(page, /^Pourquoi la fiche change/, "Pour qui n’a pas de souris.");
  await press(page, /^Publier$/);
  await page.getByText("La version est publiée.").waitFor();
  await press(page, /^Voir la comparaison publique$/);
  await heading(page, "Ce qui change de la version 1 à la version 2");
  expect(await main(page).innerText()).toContain("Un paragraphe écrit sans souris.");
}, 90_000);

test("a moderator puts right a text that was entered, by keyboard alone", async ({ journey }) => {
  await journey.signInAs("moderation@demo.example");
  const page = await journey.visit(paths.entries());
  const letter = { name: "Clavier (personne fictive)", day: "2025-05-20", text: "Un avi" };
  const [reference = ""] = await enterLetter(page, letter);
  await press(page, new RegExp(`^Corriger le texte de ${reference}$`));
  await heading(page, `Corriger le texte de ${reference}`);
  await type(page, /^Avis, mot pour mot/, "s bien tapé.");
  await press(page, /^Continuer$/);
  await page.locator(".error-summary:focus").waitFor();
  await press(page, /^Écrivez le motif/);
  await page.keyboard.type("Faute de frappe.");
  await press(page, /^Continuer$/);
  await heading(page, "Vérifiez avant de confirmer");
  await press(page, /^Corriger ce texte$/);
  await heading(page, "Accusé de réception corrigé");
  const read = await journey.visit(paths.contribution(reference));
  expect(await main(read).innerText()).toContain("Un avis bien tapé.");
});

test("what was prepared in confidence is narrowed to one consultation, then to one fiche, by keyboard alone", async ({
  journey,
}) => {
  await journey.signInAs("redaction@demo.example");
  const page = await journey.visit(paths.staff());
  await press(page, /^Contributions préparatoires$/);
  await page.getByText("3 contributions", { exact: true }).waitFor();
  await chooseBefore(page, /^Afficher$/, "Référentiel");
  await page.waitForURL("**?concertation=**");
  await chooseBefore(page, /^Afficher$/, "EX-DEMO-04");
  await page.getByText("1 contribution", { exact: true }).waitFor();
  expect(await main(page).innerText()).toContain("EX-DEMO-04");
});
