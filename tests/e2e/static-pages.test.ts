import { expect } from "vitest";
import { paths } from "~/http/paths";
import { test } from "./setup/journey";
import { wordsOf } from "./setup/words";

test("the accessibility statement says: not conforming, no audit, what is missing, how to complain", async ({
  journey,
}) => {
  const page = await journey.visit(paths.accessibility());
  const told = await wordsOf(page.getByRole("main"));
  expect(told).toMatch(/non conforme : aucun audit RGAA 4\.1\.2 réalisé/i);
  expect(told).not.toMatch(/%|pour cent/);
  expect(told).toContain("Ce qui manque");
  expect(told).toContain("Défenseur des droits");
  expect(told).toContain("Écrivez à la personne chargée de l’accessibilité : à compléter par l’exploitant");
});

test("every page leads to the statement, and says in the link what it will say", async ({ journey }) => {
  const page = await journey.visit("/");
  const link = page.getByRole("contentinfo").getByRole("link", { name: "Accessibilité : non conforme" });
  await link.click();
  await page.waitForURL(`**${paths.accessibility()}`);
});

test("the legal notice names what only the operator can say as still to be said", async ({ journey }) => {
  const page = await journey.visit(paths.legalNotice());
  const told = await wordsOf(page.getByRole("main"));
  expect(told).toContain("Éditeur du site : à compléter par l’exploitant");
  expect(told).toContain("Hébergeur (nom, adresse, téléphone) : à compléter par l’exploitant");
  expect(told).toContain("EUPL-1.2");
  expect(told).toContain("SIL Open Font License");
});

test("the page on personal data says what is stored, why, for how long, and whom to ask", async ({
  journey,
}) => {
  const page = await journey.visit(paths.personalData());
  const told = await wordsOf(page.getByRole("main"));
  expect(told).toContain("Les pages de lecture ne déposent aucun cookie");
  expect(told).toContain("Responsable du traitement : à compléter par l’exploitant");
  expect(told).toContain("adresser une plainte à la CNIL");
  const heads = await page.getByRole("table").getByRole("columnheader").allInnerTexts();
  expect(heads).toEqual(["Donnée", "Pourquoi", "Combien de temps"]);
  expect(await page.getByRole("table").getByRole("row").count()).toBeGreaterThan(5);
});

test("the help explains the numbers, the search and the references", async ({ journey }) => {
  const page = await journey.visit(paths.help());
  const told = await wordsOf(page.getByRole("main"));
  for (const word of ["Texte seul", "DEMO25-0042", "page suivante", ".ics"]) expect(told).toContain(word);
});

test("the plan of the site names every consultation and their 64 fiches, and no page twice", async ({
  journey,
}) => {
  const page = await journey.visit(paths.sitePlan());
  const hrefs = await page
    .getByRole("main")
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.filter((href) => href.includes("/fiches/"))).toHaveLength(64);
  expect(new Set(hrefs).size).toBe(hrefs.length);
  const answers = await Promise.all(hrefs.map((href) => fetch(journey.address + href)));
  expect(answers.filter(({ status }) => status !== 200).map(({ url }) => url)).toEqual([]);
});

test("the kit shows every component in every state, without a single link that leads away", async ({
  journey,
}) => {
  const page = await journey.visit(paths.kit());
  expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual(
    expect.arrayContaining([
      "Boutons",
      "Étiquettes d’état",
      "Messages",
      "Champs",
      "Nombres",
      "Contributions",
      "Paragraphes et questions",
    ]),
  );
  expect(await page.getByRole("main").getByRole("article").count()).toBeGreaterThanOrEqual(5);
  expect(await page.locator('main a:not([href^="#"])').count()).toBe(0);
});
