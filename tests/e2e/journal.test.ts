import type { Page } from "playwright-core";
import { buffer } from "node:stream/consumers";
import { describe, expect } from "vitest";
import { paths } from "~/http/paths";
import { holdAuthor, sendAs } from "../factories/author";
import type { Database } from "../setup/clone";
import { expectNoAxeViolations, expectNoObstacle } from "./setup/expectations";
import { test } from "./setup/own-house";
import { exercise } from "./setup/places";
import { findFiche, openPlatform } from "./setup/plant";
import { plain } from "./setup/words";

const administrator = "administration@demo.example";
const main = (page: Page) => page.getByRole("main");
const entries = (page: Page) => main(page).locator("ol > li");

/** A contribution on the exercise, and who wrote it. */
async function contribute(database: Database, words: string) {
  const platform = openPlatform(database);
  const author = await holdAuthor(platform, "Camille Lejournal");
  const { reference } = await sendAs(platform, author, await findFiche(platform, exercise), words);
  await platform.db.$disconnect();
  return { reference, accountId: author.person.accountId };
}

async function hide(page: Page, address: string, reference: string) {
  await page.goto(address + paths.moderate(reference));
  await page.getByRole("radio", { name: "Masquer", exact: true }).check();
  await page.getByLabel("Motif").selectOption({ label: "Publicité" });
  await page.getByLabel("Explication donnée à l’auteur").fill("Une réclame.");
  await page.getByRole("button", { name: "Continuer" }).click();
  await page.getByRole("button", { name: "Confirmer la décision" }).click();
  await page.waitForURL("**?fait=decision");
}

const ways = [
  ["with a script", "visit"],
  ["without JavaScript", "visitWithoutJavaScript"],
] as const;

describe.each(ways)("%s", (_, way) => {
  test("an administrator finds who hid what, when, why, and what it was before", async ({
    journey,
    house: { database },
  }) => {
    const { reference } = await contribute(database, "Des mots à masquer.");
    await journey.signInAs(administrator);
    const page = await journey[way](paths.staff());
    await hide(page, journey.address, reference);
    await page.goto(journey.address + paths.staff());
    await main(page).getByRole("link", { name: "Journal" }).click();
    await page.getByLabel("Nature du fait").selectOption({ label: "Contribution masquée" });
    await page.getByLabel("Auteur du fait").selectOption({ label: "Irène Vallat (personne fictive)" });
    await page.getByRole("button", { name: "Filtrer" }).click();
    await page.waitForURL(/nature=contribution\.hidden/);
    expect(page.url(), "names have no place in an address").not.toMatch(/Vallat|Ir/);
    const latest = plain(await entries(page).first().innerText());
    expect(latest).toMatch(/Contribution masquée Avant : Publiée\. Après : Masquée\. par Irène Vallat/);
    expect(latest).toContain(reference);
    expect(latest).toContain("Motif : Publicité");
    await entries(page).first().getByRole("link", { name: reference }).click();
    await page.waitForURL(`**${paths.moderate(reference)}`);
  });
});

test("whoever acted leads to all their facts, by an id in the address", async ({ journey, house }) => {
  const accountId = await contribute(house.database, "Des mots.").then((sent) => sent.accountId);
  await journey.signInAs(administrator);
  const page = await journey.visit(paths.journal({ acteur: accountId, nature: "contribution.hidden" }));
  expect(await page.getByLabel("Auteur du fait").locator("option:checked").innerText()).toBe(
    "Camille Lejournal",
  );
  expect(await entries(page).count()).toBe(0);
  await page.getByRole("link", { name: "Tout afficher" }).click();
  await page.getByRole("link", { name: "Irène Vallat (personne fictive)" }).first().click();
  await page.waitForURL(/acteur=[0-9a-f-]{36}$/);
  expect(await entries(page).filter({ hasNotText: "Irène Vallat" }).count()).toBe(0);
});

test("the journal goes on page by page, and back to its beginning", async ({ journey }) => {
  await journey.signInAs(administrator);
  const page = await journey.visitWithoutJavaScript(paths.journal({ nature: "contribution.submitted" }));
  expect(await entries(page).count()).toBe(30);
  const firstFact = async () => /fait n°\s\d+/.exec(await entries(page).first().innerText())?.[0];
  const latest = await firstFact();
  expect(latest).toBeDefined();
  await page.getByRole("link", { name: "Page suivante" }).click();
  await page.waitForURL(/suite=/);
  expect(await firstFact()).not.toBe(latest);
  await page.getByRole("link", { name: "Revenir au début" }).click();
  await page.waitForURL(/submitted$/);
  expect(await firstFact()).toBe(latest);
});

test("the site seals its journal by itself, and the page says how far", async ({ journey }) => {
  await journey.signInAs(administrator);
  const page = await journey.visit(paths.journal());
  const said = async () => {
    await page.reload();
    return plain(await main(page).innerText());
  };
  await expect
    .poll(said, { timeout: 25_000, interval: 500 })
    .toMatch(/[1-9]\d* faits scellés .* Dernier scellement : n° .* Empreinte : [0-9a-f]{64}/);
});

test("the file holds what the filter gives, and ids where the page has names", async ({ journey, house }) => {
  await contribute(house.database, "Des mots à emporter.");
  await journey.signInAs(administrator);
  const page = await journey.visitWithoutJavaScript(paths.journal({ nature: "contribution.submitted" }));
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Télécharger ces faits (CSV)" }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe("journal.csv");
  const csv = (await buffer(await file.createReadStream())).toString(); // with its mark
  const [head, ...lines] = csv.trimEnd().split("\r\n");
  expect(head).toMatch(/^\uFEFFNuméro;Date \(heure de Paris\);/);
  const platform = openPlatform(house.database);
  const count = await platform.db.fact.count({ where: { type: "contribution.submitted" } });
  await platform.db.$disconnect();
  expect(lines).toHaveLength(count);
  expect(lines.every((line) => line.includes(";contribution.submitted;Contribution envoyée;"))).toBe(true);
  expect(csv).not.toMatch(/Lejournal|@|Vallat/);
  await page.goto(journey.address + paths.journal({ nature: "journal.exported" }));
  const told = plain(await entries(page).first().innerText());
  expect(told).toContain("Journal téléchargé");
  expect(told).toContain("Critères : fait : Contribution envoyée");
});

test("a wish that cannot be met says so, and what to do", async ({ journey }) => {
  await journey.signInAs(administrator);
  const page = await journey.visitOnAPhone(paths.journal({ du: "2001-01-01", au: "2001-01-02" }));
  expect(await main(page).innerText()).toContain("Aucun fait ne correspond à ces critères.");
  expect(await page.getByLabel("Du", { exact: true }).inputValue()).toBe("2001-01-01");
  await expectNoAxeViolations(page);
});

test("visitors know of no journal, other staff are told that it is not theirs, and see no link to it", async ({
  journey,
}) => {
  const told = [
    [null, 404],
    ...["moderation", "analyse", "redaction"].map((name) => [name, 403] as const),
  ] as const;
  for (const [name, status] of told) {
    await journey.signInAs(name && `${name}@demo.example`);
    for (const path of [paths.journal(), paths.journalFile(), paths.journal({ nature: "account.created" })])
      expect(await journey.statusOf(path), path).toBe(status);
  }
  await journey.signInAs("moderation@demo.example");
  const page = await journey.visit(paths.staff());
  expect(await main(page).getByRole("link", { name: "Journal" }).count()).toBe(0);
});

test("the journal is accessible, in the dark and on a phone too", async ({ journey }) => {
  await journey.signInAs(administrator);
  await expectNoObstacle(journey, paths.journal());
});
