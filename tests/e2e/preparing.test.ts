import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "~/http/paths";
import { dayOf } from "~/lib/zoned-time";
import { letterTextTo } from "./setup/letters";
import { expectNoAxeViolations, expectNoObstacle } from "./setup/expectations";
import { test } from "./setup/own-house";
import { framework } from "./setup/places";

const editor = "redaction@demo.example";
const moderator = "moderation@demo.example";
const invited = "commission-brumeval@demo.example";
const otherInvited = "agence-combe-grise@demo.example";
const fiche = paths.fiche(framework, "ex-demo-01");
const canary = "grand tétras";
const secret = `Nos écrans sont trop petits, dit le ${canary}.`;

const main = (page: Page) => page.getByRole("main");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const day = (shift: number) => dayOf(new Date(), "Europe/Paris", shift);
const plain = async (page: Page) => (await main(page).innerText()).replaceAll("\u00a0", " ");

/** Opens the consultation today, as its editor does. */
async function openToday(page: Page) {
  await page.goto(new URL(paths.edit(framework, "calendrier"), page.url()).href);
  await main(page).getByLabel("Ouverture, à 0 h", { exact: true }).fill(day(0));
  await button(page, "Enregistrer").first().click();
  await page.getByText("C’est enregistré.").waitFor();
  await page.goto(new URL(paths.edit(framework), page.url()).href);
  await main(page).getByLabel("J’ai relu l’aperçu").check();
  await button(page, "Annoncer la concertation").click();
  await page.getByText("La concertation est annoncée.").waitFor();
}

test("an invited institution is told by mail, comments a passage in confidence, and only the staff ever read it", async ({
  journey,
  house: { database },
}) => {
  await journey.signInAs(editor);
  const inviting = await journey.visit(paths.edit(framework, "invitations"));
  await main(inviting).getByLabel("Institution", { exact: true }).fill("Bureau d’essai (fictif)");
  await main(inviting).getByLabel("Adresse électronique").fill("bureau-essai@demo.example");
  await button(inviting, "Inviter").click();
  await inviting.getByText("C’est enregistré.").waitFor();
  const letter = await letterTextTo(database, "bureau-essai@demo.example");
  expect(letter).toContain(`/connexion?retour=%2Fconcertations%2F${framework}`);

  await journey.signInAs(invited);
  const page = await journey.visitWithoutJavaScript(paths.consultation(framework));
  expect(await plain(page)).toContain("Vous êtes invité à préparer cette concertation");
  await expectNoAxeViolations(page);
  await page.goto(new URL(fiche, page.url()).href);
  expect(await plain(page)).toContain("ne sera jamais publié");
  await page.getByRole("link", { name: "Commenter le paragraphe 1", exact: true }).click();
  await button(page, "Choisir tout le paragraphe").click();
  await button(page, "Écrire").click();
  await page.getByLabel("Votre commentaire").fill(secret);
  await expectNoAxeViolations(page);
  await button(page, "Aperçu").click();
  const preview = await plain(page);
  expect(preview).toContain("Qui lit ce que vous envoyez");
  expect(preview).not.toContain("Ce qui devient public");
  await expectNoAxeViolations(page);
  await page.getByLabel("J’ai lu et j’accepte la charte").check();
  await button(page, "Envoyer").click();
  await page.waitForURL("**/contributions/DEMOREF-*");
  const receipt = await plain(page);
  expect(receipt).toContain("Accusé de réception");
  expect(receipt).toContain("ne sera jamais publiée");
  await expectNoAxeViolations(page);
  const reference = page.url().split("/").at(-1) ?? "";

  const readByNobodyElse = async () => {
    for (const email of [otherInvited, null]) {
      await journey.signInAs(email);
      expect(await journey.statusOf(paths.contribution(reference))).toBe(404);
    }
  };
  await readByNobodyElse();
  await journey.signInAs(otherInvited);
  const other = await journey.visit(fiche);
  expect(await other.content()).not.toContain(canary);
  expect(await other.locator(".passage").count()).toBe(0);

  await journey.signInAs(moderator);
  const list = await journey.visit(paths.preparatory({ concertation: framework, fiche: "ex-demo-01" }));
  const listed = await plain(list);
  for (const said of ["1 contribution", secret, reference, "Camille Essai", "Préparatoire, non publiée"]) {
    expect(listed).toContain(said);
  }
  await expectNoAxeViolations(list);

  await journey.signInAs(editor);
  await openToday(inviting);
  await inviting.goto(new URL(paths.edit(framework, "invitations"), inviting.url()).href);
  expect(await plain(inviting)).toContain("La concertation a ouvert");
  await readByNobodyElse();
  const visitor = await journey.visit(fiche);
  expect(await visitor.content()).not.toContain(canary);
  expect(await plain(visitor)).toContain("0 contribution");
  const all = await journey.visit(paths.contributions(framework));
  expect(await all.content()).not.toContain(canary);
  expect(await plain(all)).toMatch(/aucune contribution|0 contribution/i);
}, 120_000);

test.for<[string, string]>([
  ["of all", paths.preparatory()],
  ["of one fiche, none found", paths.preparatory({ concertation: framework, fiche: "ex-demo-06" })],
])("the list %s is accessible, in the dark and on a phone too", async ([, path], { journey }) => {
  await journey.signInAs(editor);
  await expectNoObstacle(journey, path);
});
