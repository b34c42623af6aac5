import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { paths } from "~/http/paths";
import { dayOf } from "~/lib/zoned-time";
import { expectNoAxeViolations, expectNoObstacle } from "./setup/expectations";
import { test } from "./setup/own-house";
import { exercise } from "./setup/places";

const editor = "redaction@demo.example";
const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string) => main(page).getByRole("button", { name, exact: true }).click();
const open = (page: Page, name: string) =>
  main(page)
    .getByRole("navigation", { name: "Pages de la concertation" })
    .getByRole("link", { name })
    .click();
const kept = (page: Page) => page.getByText("C’est enregistré.").waitFor();
const day = (shift: number) => dayOf(new Date(), "Europe/Paris", shift);

async function fill(page: Page, fields: Record<string, string>) {
  for (const [label, words] of Object.entries(fields))
    await main(page).getByLabel(label, { exact: true }).fill(words);
}

describe.each([
  ["with a script", "visit", "avec"],
  ["without JavaScript", "visitWithoutJavaScript", "sans"],
] as const)("%s", (_, way, tail) => {
  test("an editor creates a consultation, sets it, previews it and announces it", async ({ journey }) => {
    const slug = `forets-${tail}`;
    await journey.signInAs(editor);
    const page = await journey[way](paths.staff());
    await main(page).getByRole("link", { name: "Rédaction" }).click();
    await main(page).getByRole("link", { name: "Créer une concertation" }).click();
    await fill(page, { Titre: "Les forêts communales", "Titre court": `Forêts ${tail}` });
    await fill(page, { "Préfixe des références": tail.toUpperCase() });
    await press(page, "Créer");
    await page.getByText("La concertation est créée.").waitFor();
    expect(await main(page).innerText()).toContain("la charte que les contributeurs acceptent");
    await expectNoAxeViolations(page);

    await main(page).getByRole("link", { name: "qui l’organise" }).click();
    expect(new URL(page.url()).hash).toBe("#organisateur");
    await fill(page, {
      ...{ Présentation: "Que faire des forêts ?", Organisateur: "Commune (fictif)" },
      "Décision en jeu": "Adopter un plan",
    });
    await press(page, "Enregistrer");
    await kept(page);
    await open(page, "Charte");
    await fill(page, { "Règles de la charte": "Restez courtois.\nRestez bref." });
    await press(page, "Enregistrer");
    await kept(page);
    await open(page, "Calendrier");
    await fill(page, { "Ouverture, à 0 h": day(3), "Dernier jour, jusqu’à 23 h 59": day(1) });
    await press(page, "Enregistrer");
    await page.getByRole("link", { name: /^Le dernier jour doit venir après/ }).waitFor();
    await expectNoAxeViolations(page);
    await fill(page, { "Dernier jour, jusqu’à 23 h 59": day(20) });
    await press(page, "Enregistrer");
    await kept(page);
    await open(page, "Thèmes");
    await fill(page, { Intitulé: "Les arbres" });
    await press(page, "Ajouter");
    await kept(page);
    await open(page, "Fiches");
    await fill(page, { Étiquette: "Axe 1", Titre: "Planter" });
    await main(page).getByLabel("Thème").selectOption({ label: "Les arbres" });
    await press(page, "Ajouter");
    await kept(page);
    await fill(page, { Étiquette: "Axe 2", Titre: "Couper" });
    await press(page, "Ajouter");
    await kept(page);
    await press(page, "Monter Axe 2");
    await kept(page);
    expect(await main(page).locator(".edited-rows > li strong").allInnerTexts()).toEqual(["Axe 2", "Axe 1"]);
    await expectNoAxeViolations(page);

    await open(page, "Aperçu");
    expect(await main(page).innerText()).toContain("Que faire des forêts ?");
    await expectNoAxeViolations(page);
    await page.getByRole("link", { name: "Revenir à la rédaction" }).click();
    expect(await journey.statusOf(paths.consultation(slug))).toBe(404);
    await press(page, "Annoncer la concertation");
    await page.getByRole("link", { name: /^Cochez la case/ }).waitFor();
    await main(page).getByLabel("J’ai relu l’aperçu").check();
    await press(page, "Annoncer la concertation");
    await page.getByText("La concertation est annoncée.").waitFor();
    await journey.signInAs(null);
    const read = await journey[way](paths.consultation(slug));
    expect(await main(read).innerText()).toContain("Commune (fictif)");
  }, 90_000);
});

test("two editors on one page: the second is told, sees what was kept, and loses nothing", async ({
  journey,
}) => {
  await journey.signInAs(editor);
  const identity = paths.edit("referentiel-identification", "identite");
  const [first, second] = [await journey.visitWithoutJavaScript(identity), await journey.visit(identity)];
  await fill(first, { Organisateur: "Le premier service" });
  await fill(second, { Organisateur: "Le second service" });
  await press(first, "Enregistrer");
  await kept(first);
  await press(second, "Enregistrer");
  await second.getByText("Quelqu’un d’autre a enregistré cette page").waitFor();
  expect(await main(second).locator(".kept-words").allInnerTexts()).toEqual(["Le premier service"]);
  expect(await main(second).getByLabel("Organisateur").inputValue()).toBe("Le second service");
  await expectNoAxeViolations(second);
  await press(second, "Enregistrer");
  await kept(second);
});

test("an extension is announced with its reason, on the page of the consultation and its calendar", async ({
  journey,
}) => {
  await journey.signInAs(editor);
  const page = await journey.visitWithoutJavaScript(paths.edit(exercise, "calendrier"));
  const form = page.getByRole("form", { name: "Prolonger" });
  await form.getByLabel("Dernier jour").fill(day(40));
  await form.getByRole("button").click();
  await page.getByRole("link", { name: /^Écrivez le motif/ }).waitFor();
  await form.getByLabel("Motif, public").fill("Demandes de plusieurs organismes.");
  await form.getByRole("button").click();
  await kept(page);
  await journey.signInAs(null);
  for (const path of [paths.consultation(exercise), paths.calendar(exercise)]) {
    const told = await main(await journey.visit(path)).innerText();
    expect(told).toContain("Prolongation");
    expect(told).toContain("Demandes de plusieurs organismes.");
  }
});

const framework = (page: string) => paths.edit("referentiel-identification", page);

test.for<[string, string]>([
  ["of the list", paths.editing()],
  ["of the list, none found", paths.editing({ q: "introuvable" })],
  ["to create", paths.createConsultation()],
  ["of a draft", framework("")],
  ["of an identity", framework("identite")],
  ["of rules", framework("regles")],
  ["of rules, once open", paths.edit(exercise, "regles")],
  ["of the charter", framework("charte")],
  ["of types", framework("types-d-organismes")],
  ["of planned dates", framework("calendrier")],
  ["of an open period", paths.edit(exercise, "calendrier")],
  ["of themes", paths.edit("guide-ia-ethique", "themes")],
  ["of fiches", framework("fiches")],
  ["of a fiche’s heading", paths.ficheSetting("referentiel-identification", "ex-demo-01")],
  ["of invitations", framework("invitations")],
  ["of the preview", framework("apercu")],
])("the page %s is accessible, in the dark and on a phone too", async ([, path], { journey }) => {
  await journey.signInAs(editor);
  await expectNoObstacle(journey, path);
});
