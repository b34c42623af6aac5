import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { paths } from "~/http/paths";
import { holdAuthor, sendAs } from "../factories/author";
import { bringTo, type ModerationState } from "../factories/sending";
import type { Database } from "../setup/clone";
import { expectNoAxeViolations, expectNoObstacle } from "./setup/expectations";
import { declareBody } from "./setup/declare-body";
import { test } from "./setup/own-house";
import { exercise } from "./setup/places";
import { findFiche, openPlatform } from "./setup/plant";

const moderator = "moderation@demo.example";
const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

/** A contribution on the exercise by somebody with an account, and their address. */
async function contribute(database: Database, text: string, state: ModerationState = "visible") {
  const platform = openPlatform(database);
  const author = await holdAuthor(platform);
  const sent = await sendAs(platform, author, await findFiche(platform, exercise), text);
  await bringTo(platform, sent.id, state);
  const { email } = await platform.db.account.findUniqueOrThrow({ where: { id: author.person.accountId } });
  await platform.db.$disconnect();
  return { ...sent, email: email ?? "" };
}

async function decide(page: Page, act: string, ground: string | null, explanation: string) {
  await page.getByRole("radio", { name: act, exact: true }).check();
  if (ground !== null) await page.getByLabel("Motif").selectOption({ label: ground });
  await page.getByLabel("Explication donnée à l’auteur").fill(explanation);
  await press(page, "Continuer");
  await page.getByRole("heading", { name: "Vérifiez avant de confirmer" }).waitFor();
}

const ways = [
  ["with a script", "visit"],
  ["without JavaScript", "visitWithoutJavaScript"],
] as const;

describe.each(ways)("%s", (_, way) => {
  test("a moderator hides a contribution: the public reads it no more, its author reads why", async ({
    journey,
    house: { database },
  }) => {
    const { reference, email } = await contribute(database, "Des mots à masquer.");
    await journey.signInAs(moderator);
    const page = await journey[way](paths.moderate(reference));
    await decide(page, "Masquer", "Publicité", "C’est une réclame.");
    expect(await main(page).innerText()).toContain("C’est une réclame.");
    await press(page, "Confirmer la décision");
    await page.waitForURL("**?fait=decision");
    expect(await main(page).innerText()).toContain("La décision est enregistrée");
    expect(await main(page).innerText()).toMatch(/Masquée\u00a0: Publicité.*Malik Ferroudj/);

    await journey.signInAs(null);
    expect(await journey.statusOf(paths.contribution(reference))).toBe(404);
    await journey.signInAs(email);
    const own = await journey[way](paths.contribution(reference));
    const said = await main(own).innerText();
    for (const words of [
      "Des mots à masquer.",
      "Masquée par un modérateur",
      "Publicité",
      "C’est une réclame.",
    ])
      expect(said).toContain(words);
    expect(said).toContain("Contester cette décision");
    const space = await journey[way](paths.mySpace());
    expect(await main(space).innerText()).toContain("C’est une réclame.");
  });

  test("what waits for its publication is approved, or refused with a reason", async ({
    journey,
    house: { database },
  }) => {
    const shown = await contribute(database, "Une remarque qui attend.", "pending");
    const kept = await contribute(database, "Une autre qui attend.", "pending");
    expect(await journey.statusOf(paths.contribution(shown.reference))).toBe(404);
    await journey.signInAs(moderator);
    const page = await journey[way](paths.moderation());
    await page.getByRole("link", { name: `Examiner ${shown.reference}` }).click();
    await decide(page, "Publier", null, "");
    await press(page, "Confirmer la décision");
    await page.waitForURL("**?fait=decision");
    await page.goto(journey.address + paths.moderate(kept.reference));
    await decide(page, "Refuser la publication", "Hors sujet", "Sans rapport avec la fiche.");
    await press(page, "Confirmer la décision");
    await page.waitForURL("**?fait=decision");
    await page.goto(journey.address + paths.moderation());
    expect(await main(page).innerText()).not.toContain(shown.reference);

    await journey.signInAs(null);
    const read = await journey[way](paths.contribution(shown.reference));
    expect(await main(read).innerText()).toContain("Une remarque qui attend.");
    expect(await journey.statusOf(paths.contribution(kept.reference))).toBe(404);
  });

  test("anybody reports what they read, and a moderator finds it", async ({
    journey,
    house: { database },
  }) => {
    const { reference } = await contribute(database, "Des mots à signaler.");
    const page = await journey[way](paths.contribution(reference));
    await page.getByRole("link", { name: `Signaler la contribution ${reference}` }).click();
    await press(page, "Envoyer le signalement");
    const summary = page.getByRole("region", { name: "1 réponse est à corriger" });
    await summary.getByRole("link", { name: "Choisissez un motif." }).click();
    await page.getByRole("radio", { name: "Données personnelles" }).check();
    await page.getByLabel("Ce qui pose problème").fill("Le nom d’un voisin.");
    await press(page, "Envoyer le signalement");
    await page.waitForURL(/signaler\?envoye=oui/);
    expect(await main(page).innerText()).toContain("Merci");

    await journey.signInAs(moderator);
    const list = await journey[way](paths.moderation({ filtre: "signalees" }));
    await list.getByRole("link", { name: `Examiner ${reference}` }).click();
    expect(await main(list).innerText()).toContain("Le nom d’un voisin.");
    await press(list, "Classer les signalements sans suite");
    await list.waitForURL("**?fait=signalements");
    await list.goto(journey.address + paths.moderation({ filtre: "signalees" }));
    expect(await main(list).innerText()).not.toContain(reference);
  });
});

test("staff verify a mandate, or detach somebody with a reason that they read in their account", async ({
  journey,
}) => {
  const body = "Clinique du Lac (fictive)";
  const own = await declareBody(journey, "declarante@exemple.example", "Dominique Essai", body);

  await journey.signInAs(moderator);
  const page = await journey.visitWithoutJavaScript(paths.moderation());
  await page.getByRole("link", { name: "Mandats à vérifier" }).click();
  const mandate = page.getByRole("form", { name: "Dominique Essai, pour Clinique du Lac (fictive)" });
  await mandate.getByLabel("Détacher cette personne").check();
  await mandate.getByRole("button").click();
  await page.locator(".error-summary:focus").waitFor();
  await page.getByRole("link", { name: /^Écrivez le motif/ }).click();
  await expectNoAxeViolations(page);
  expect(await mandate.getByLabel("Détacher cette personne").isChecked()).toBe(true);
  await mandate.getByLabel("Motif").fill("La clinique le dément.");
  await mandate.getByRole("button").click();
  await page.waitForURL(/fait=decision/);
  expect(await mandate.count()).toBe(0);

  await journey.signInAs("declarante@exemple.example");
  await own.goto(journey.address + paths.myAccount());
  expect(await main(own).innerText()).toMatch(/mandat terminé\)\. Motif\s: La clinique le dément\./);
});

test("a decision without its reason is not taken, and what was typed stays", async ({
  journey,
  house: { database },
}) => {
  const { reference } = await contribute(database, "Des mots à garder.");
  await journey.signInAs(moderator);
  const page = await journey.visit(paths.moderate(reference));
  await page.getByLabel("Motif").selectOption({ label: "Doublon" });
  await press(page, "Continuer");
  await page.getByRole("link", { name: /^Écrivez l’explication/ }).waitFor();
  await page.locator(".error-summary:focus").waitFor();
  expect(await page.getByLabel("Motif").inputValue()).toBe("duplicate");
  await expectNoAxeViolations(page);
  await page.getByLabel("Explication donnée à l’auteur").fill("Déjà dit ailleurs.");
  await press(page, "Continuer");
  await expectNoAxeViolations(page);
  await press(page, "Modifier la décision");
  expect(await page.getByLabel("Explication donnée à l’auteur").inputValue()).toBe("Déjà dit ailleurs.");
});

test("for whoever is not staff, the staff’s pages do not exist; other staff are told that they are not theirs", async ({
  journey,
  house: { database },
}) => {
  const { reference, email } = await contribute(database, "Un avis.");
  const staff = [
    paths.moderation(),
    paths.moderate(reference),
    paths.moderate("RIEN-0001"),
    paths.mandates(),
  ];
  for (const who of [null, email]) {
    await journey.signInAs(who);
    for (const path of staff) expect(await journey.statusOf(path), path).toBe(404);
  }
  await journey.signInAs("analyse@demo.example");
  for (const path of staff) expect(await journey.statusOf(path), path).toBe(403);
});

test("one’s space is one’s own: a visitor is asked to sign in and to come back", async ({ journey }) => {
  for (const path of [paths.mySpace(), paths.myPage(), paths.myPageFile()]) {
    const page = await journey.visit(path);
    expect(page.url()).toBe(journey.address + paths.signIn(path));
  }
});

test("one’s writings come on one page and in one file that needs nothing else", async ({
  journey,
  house: { database },
}) => {
  const { reference, email } = await contribute(database, "Des mots à relire ensemble.");
  await journey.signInAs(email);
  const page = await journey.visit(paths.mySpace());
  expect(await main(page).innerText()).toContain(reference);
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Télécharger en un fichier HTML" }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe("mes-contributions.html");
  const answer = await page.request.get(journey.address + paths.myPageFile());
  expect(answer.headers()["content-disposition"]).toContain("attachment");
  const text = await answer.text();
  expect(text).toContain("Des mots à relire ensemble.");
  expect(text).not.toMatch(/<script|<link|src=|href="(?!#)/);
  await page.getByRole("link", { name: "Voir la page à imprimer" }).click();
  await page.waitForURL(`**${paths.myPage()}`);
  expect(await main(page).innerText()).toContain("Des mots à relire ensemble.");
});

type Sent = { hidden: string; shown: string; author: string };

test.for<[string, (sent: Sent) => string | null, (sent: Sent) => string]>([
  ["to report", () => null, ({ shown }) => paths.report(shown)],
  ["of thanks", () => null, ({ shown }) => paths.reported(shown)],
  ["of everything received", () => moderator, () => paths.moderation({ filtre: "toutes" })],
  ["of what is hidden", () => moderator, () => paths.moderation({ filtre: "masquees" })],
  ["of mandates", () => moderator, () => paths.mandates({ filtre: "tous" })],
  ["to restore", () => moderator, ({ hidden }) => paths.moderate(hidden)],
  ["to hide", () => moderator, ({ shown }) => paths.moderate(shown)],
  ["of one’s own space", ({ author }) => author, () => paths.mySpace()],
  ["of one’s writings", ({ author }) => author, () => paths.myPage()],
  ["of one’s hidden contribution", ({ author }) => author, ({ hidden }) => paths.contribution(hidden)],
  ["of an empty space", () => "nouvelle@exemple.example", () => paths.mySpace()],
  ["of no writings", () => "nouvelle@exemple.example", () => paths.myPage()],
])("the page %s is accessible, in the dark and on a phone too", async ([, who, path], { journey, house }) => {
  const { reference: hidden, email } = await contribute(house.database, "Des mots à masquer.", "hidden");
  const { reference: shown } = await contribute(house.database, "Des mots à lire.");
  const sent = { hidden, shown, author: email };
  await journey.signInAs(who(sent));
  await expectNoObstacle(journey, path(sent));
});
