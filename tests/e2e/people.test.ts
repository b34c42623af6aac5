import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { paths } from "~/http/paths";
import { asOwner } from "./setup/arrange";
import { expectNoAxeViolations, expectNoObstacle } from "./setup/expectations";
import { test } from "./setup/own-house";

const administrator = "administration@demo.example";
const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

async function give(page: Page, email: string, role: string, place: string) {
  await page.getByLabel("Adresse électronique de son compte").fill(email);
  await page.getByRole("radio", { name: role }).check();
  await page.getByLabel("Pour").selectOption({ label: place });
  await press(page, "Donner ce rôle");
}

describe.each([
  ["with a script", "visit"],
  ["without JavaScript", "visitWithoutJavaScript"],
] as const)("%s", (_, way) => {
  test("an administrator gives a role, whose holder finds the staff area, and removes it again", async ({
    journey,
  }) => {
    const newcomer = `arrivee-${way.toLowerCase()}@exemple.example`;
    await journey.signInAs(newcomer);
    const before = await journey[way](paths.home());
    expect(await before.getByRole("link", { name: "Espace agent" }).count()).toBe(0);
    expect(await journey.statusOf(paths.staff())).toBe(404);

    await journey.signInAs(administrator);
    const page = await journey[way](paths.home());
    await page.getByRole("link", { name: "Espace agent" }).click();
    await page.getByRole("link", { name: "Personnes et rôles" }).click();
    await page.getByRole("link", { name: "Donner un rôle" }).click();
    await give(page, newcomer, "Modération", "Exercice de démonstration");
    await page.waitForURL("**?fait=donne");
    expect(await main(page).innerText()).toContain("Le rôle est donné.");

    await journey.signInAs(newcomer);
    const own = await journey[way](paths.staff());
    expect(await main(own).innerText()).toContain("Modération, Exercice de démonstration");
    expect(await main(own).getByRole("link").allInnerTexts()).toEqual([
      ...["Tableau de bord", "Modération", "Saisie", "Contributions préparatoires", "Exports", "Organismes"],
    ]);
    expect(await journey.statusOf(paths.moderation())).toBe(200);
    expect(await journey.statusOf(paths.mandates())).toBe(403);

    await journey.signInAs(administrator);
    await page.goto(journey.address + paths.people());
    await page.getByLabel("Nom ou adresse").fill(newcomer.toUpperCase());
    await press(page, "Chercher");
    await page.getByText("1 personne", { exact: true }).waitFor();
    await page.getByRole("link", { name: "Retirer le rôle Modération" }).click();
    expect(await main(page).innerText()).toContain(newcomer);
    await press(page, "Retirer ce rôle");
    await page.waitForURL("**?fait=retire");
    await journey.signInAs(newcomer);
    expect(await journey.statusOf(paths.staff())).toBe(404);
  });
});

test("an address without an account is said, with what to do, and what was typed stays", async ({
  journey,
}) => {
  await journey.signInAs(administrator);
  const page = await journey.visit(paths.giveRole());
  await press(page, "Donner ce rôle");
  const summary = page.getByRole("region", { name: "3 réponses sont à corriger" });
  await summary.waitFor();
  expect(await summary.getByRole("link").allInnerTexts()).toEqual([
    "Écrivez une adresse électronique comme nom@exemple.fr.",
    "Choisissez un rôle.",
    "Choisissez une concertation, ou tout le site.",
  ]);
  await expectNoAxeViolations(page);
  await give(page, "jamais-venue@exemple.example", "Analyse", "Tout le site");
  await page.getByRole("link", { name: /^Aucun compte n’a cette adresse.*son compte sera créé/ }).click();
  expect(await page.getByLabel("Adresse électronique de son compte").inputValue()).toBe(
    "jamais-venue@exemple.example",
  );
  expect(await page.getByRole("radio", { name: "Analyse" }).isChecked()).toBe(true);
  await expectNoAxeViolations(page);
});

test("beside the last administrator’s role there is why it stays, and nothing to press", async ({
  journey,
  house: { database },
}) => {
  await journey.signInAs(administrator);
  const page = await journey.visit(paths.people({ role: "administrator", lieu: "site" }));
  expect(await main(page).innerText()).toContain("Dernier administrateur du site");
  expect(await main(page).getByRole("link", { name: "Retirer" }).count()).toBe(0);
  const [role] = await asOwner(database, "SELECT id FROM account_role WHERE role = 'administrator'");
  const path = paths.removeRole(String(role?.id));
  await expectNoObstacle(journey, path);
  const alone = await journey.visit(path);
  expect(await alone.getByRole("button", { name: "Retirer ce rôle" }).count()).toBe(0);
});

test("an administrator who gives themselves a role goes on without signing in again", async ({ journey }) => {
  await journey.signInAs(administrator);
  const page = await journey.visit(paths.giveRole());
  await give(page, administrator, "Analyse", "Tout le site");
  await page.waitForURL("**?fait=donne");
  await page.getByRole("link", { name: /^Retirer le rôle Analyse, tout le site de Irène Vallat/ }).click();
  expect(await main(page).innerText()).toContain("C’est votre rôle");
  await press(page, "Retirer ce rôle");
  await page.waitForURL("**?fait=retire");
});

test.for<[string, string, string, number?]>([
  ["of the staff area", administrator, paths.staff()],
  ["of the staff area that opens least", "redaction@demo.example", paths.staff()],
  ["of people", administrator, paths.people()],
  ["of people, none found", administrator, paths.people({ q: "introuvable" })],
  ["to give a role", administrator, paths.giveRole()],
  ["that is not theirs", "analyse@demo.example", paths.people(), 403],
])(
  "the page %s is accessible, in the dark and on a phone too",
  async ([, who, path, status], { journey }) => {
    await journey.signInAs(who);
    await expectNoObstacle(journey, path, status);
  },
);

test("the page to remove a role is accessible, in the dark and on a phone too", async ({
  journey,
  house: { database },
}) => {
  const [role] = await asOwner(database, "SELECT id FROM account_role WHERE role = 'editor'");
  await journey.signInAs(administrator);
  await expectNoObstacle(journey, paths.removeRole(String(role?.id)));
});
