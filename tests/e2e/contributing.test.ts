import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "~/http/paths";
import { asOwner } from "./setup/arrange";
import { expectContrastInDark, expectNoAxeViolations, expectNoHorizontalScroll } from "./setup/expectations";
import { test } from "./setup/own-house";
import { exercise } from "./setup/places";

const ficheSlug = "1-contenu-du-carnet";
const fiche = paths.fiche(exercise, ficheSlug);

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const main = (page: Page) => page.getByRole("main");

/** From the preview, accepts the charter and sends; gives the reference received. */
async function send(page: Page): Promise<string> {
  await page.getByLabel("J’ai lu et j’accepte la charte").check();
  await button(page, "Envoyer").click();
  await page.waitForURL("**/contributions/DEMO26-*");
  return page.url().split("/").at(-1) ?? "";
}

/** Sends an opinion, signed in. */
async function sendOpinion(page: Page, text: string): Promise<string> {
  await page.goto(new URL(paths.opinion(exercise, ficheSlug), page.url()).href);
  await page.getByLabel("Votre avis").fill(text);
  await button(page, "Aperçu").click();
  return send(page);
}

test("without JavaScript: sentences, words, writing, preview, signing in, sending, receipt", async ({
  journey,
}) => {
  const page = await journey.visitWithoutJavaScript(fiche);
  await page.getByRole("link", { name: "Commenter le paragraphe 6", exact: true }).click();
  await expectNoAxeViolations(page);
  await button(page, "Choisir ces phrases").click();
  await page.getByRole("link", { name: "Cochez au moins une phrase de ce paragraphe." }).waitFor();
  await expectNoAxeViolations(page);
  const sentences = page.getByRole("group", { name: "De quelles phrases parlez-vous" });
  await sentences.getByRole("checkbox").first().check();
  await button(page, "Choisir ces phrases").click();
  const quote = page.locator(".contribution-quote q");
  const whole = (await quote.innerText()).replaceAll(/[«»\u00a0]/g, " ").trim();
  const kept = whole.split(" ").slice(0, 3).join(" ");

  await page.getByLabel("Préciser les mots").fill("des mots qui n’y sont pas");
  await button(page, "Garder ces mots").click();
  await page.getByRole("link", { name: /ne se trouvent pas dans la citation/ }).waitFor();
  await page.getByLabel("Préciser les mots").fill(kept);
  await button(page, "Garder ces mots").click();
  expect(await quote.innerText()).toContain(kept);
  expect(await quote.innerText()).not.toContain(whole);
  await expectNoAxeViolations(page);

  await button(page, "Écrire").click();
  await page.waitForURL("**/brouillons/*");
  await button(page, "Aperçu").click();
  await page.getByRole("link", { name: /Écrivez votre texte/ }).waitFor();
  await expectNoAxeViolations(page);
  await page.getByLabel("Votre commentaire").fill("Je trouve **utile** ce passage.\n\n- un\n- deux");
  await page.getByLabel("Votre position").selectOption({ label: "Favorable" });
  await button(page, "Enregistrer le brouillon").click();
  expect(await main(page).innerText()).toMatch(/Brouillon enregistré à/);
  expect(await page.getByLabel("Votre commentaire").inputValue()).toContain("**utile**");
  await button(page, "Aperçu").click();
  expect(await page.locator(".contribution-words strong").innerText()).toBe("utile");
  await page.getByRole("link", { name: "Se connecter pour envoyer" }).waitFor();
  await expectNoAxeViolations(page);

  await journey.signInAs("camille@exemple.example");
  await page.reload();
  await expectNoAxeViolations(page);
  await button(page, "Envoyer").click();
  await page.getByRole("link", { name: "Acceptez la charte pour envoyer." }).waitFor();
  const reference = await send(page);
  const told = await main(page).innerText();
  expect(told).toContain("Accusé de réception");
  expect(told).toContain(reference);
  expect(told).toContain("Particulier");
  await expectNoAxeViolations(page);

  await journey.signInAs(null);
  const visitor = await journey.visit(paths.contribution(reference));
  expect(await main(visitor).innerText()).not.toContain("Accusé de réception");
  expect(await visitor.locator(".contribution-quote q").innerText()).toContain(kept);
}, 90_000);

test("an amendment starts from the words, and shows its difference ever after", async ({ journey }) => {
  await journey.signInAs("camille@exemple.example");
  const page = await journey.visitWithoutJavaScript(fiche);
  await page.getByRole("link", { name: "Commenter le paragraphe 7", exact: true }).click();
  await page.getByRole("checkbox").first().check();
  await button(page, "Choisir ces phrases").click();
  await page.getByLabel("Proposer une autre rédaction de ces mots").check();
  await button(page, "Écrire").click();
  const field = page.getByLabel("Rédaction proposée");
  const current = await field.inputValue();
  expect(current.length).toBeGreaterThan(10);
  await button(page, "Aperçu").click();
  await page.getByRole("link", { name: /est la même que le texte actuel/ }).waitFor();
  await field.fill(`${current} Et davantage.`);
  await button(page, "Enregistrer le brouillon").click();
  expect(await page.locator("ins").first().innerText()).toContain("Et davantage");
  await expectNoAxeViolations(page);
  await button(page, "Aperçu").click();
  await send(page);
  expect(await page.locator("ins").first().innerText()).toContain("Et davantage");
});

test("the questions are one form, one sending and a reference for each answer", async ({ journey }) => {
  await journey.signInAs("camille@exemple.example");
  const page = await journey.visitWithoutJavaScript(fiche);
  await page.getByRole("link", { name: "Répondre aux questions", exact: true }).click();
  await expectNoAxeViolations(page);
  await page.getByRole("radio").first().check();
  await page.locator("textarea").last().fill("Voici ma réponse.");
  await button(page, "Aperçu").click();
  expect(await page.locator(".contribution").count()).toBe(2);
  await send(page);
  expect(await main(page).innerText()).toContain("Envoyées ensemble");
});

test("pressed twice, the sending is one; its preview leads to what it became", async ({ journey }) => {
  await journey.signInAs("double@exemple.example");
  const page = await journey.visitWithoutJavaScript(paths.opinion(exercise, ficheSlug));
  await page.getByLabel("Votre avis").fill("Une seule fois.");
  await button(page, "Aperçu").click();
  const preview = page.url();
  const reference = await send(page);
  await page.goto(preview);
  expect(page.url()).toContain(reference);
});

test("others reply to it and support it; its author edits it, then withdraws it", async ({ journey }) => {
  await journey.signInAs("autrice@exemple.example");
  const author = await journey.visitWithoutJavaScript(fiche);
  const reference = await sendOpinion(author, "Un avis à discuter.");

  await journey.signInAs("lectrice@exemple.example");
  const reader = await journey.visitWithoutJavaScript(paths.contribution(reference));
  await reader.getByRole("button", { name: /^Soutenir/ }).click();
  await reader.getByRole("button", { name: /^Retirer mon soutien/ }).waitFor();
  expect(await main(reader).innerText()).toMatch(/1\ssoutien/);
  await expectNoAxeViolations(reader);
  await reader.getByRole("link", { name: /^Répondre/ }).click();
  await expectNoAxeViolations(reader);
  await reader.getByLabel("Votre réponse").fill("Je réponds.");
  await button(reader, "Aperçu").click();
  await send(reader);
  expect(await journey.statusOf(paths.revise(reference))).toBe(404);

  await journey.signInAs("autrice@exemple.example");
  await author.goto(new URL(paths.revise(reference), author.url()).href);
  expect(await main(author).innerText()).toContain("ces soutiens seront retirés");
  await expectNoAxeViolations(author);
  await author.getByLabel("Votre avis").fill("Un avis corrigé.");
  await button(author, "Aperçu").click();
  await send(author);
  expect(await main(author).innerText()).toContain("Un avis corrigé.");
  expect(await main(author).innerText()).not.toMatch(/1\ssoutien/);

  await author.getByRole("link", { name: "Retirer", exact: true }).click();
  await expectNoAxeViolations(author);
  await button(author, "Retirer ma contribution").click();
  await expectNoAxeViolations(author);
  await journey.signInAs(null);
  expect(await journey.statusOf(paths.contribution(reference))).toBe(404);
}, 90_000);

test("a text too long is kept whole, and refused with a sentence", async ({ journey }) => {
  const page = await journey.visitWithoutJavaScript(paths.opinion(exercise, ficheSlug));
  await page.getByLabel("Votre avis").fill("é".repeat(10_001));
  await button(page, "Aperçu").click();
  await page.getByRole("link", { name: /dépasse 10\s000 caractères/ }).waitFor();
  expect((await page.getByLabel("Votre avis").inputValue()).length).toBe(10_001);
  await expectNoAxeViolations(page);
  await page.getByLabel("Votre avis").fill("é".repeat(300_000));
  await button(page, "Enregistrer le brouillon").click();
  await page.getByRole("link", { name: /c’est trop pour l’enregistrer/ }).waitFor();
  expect((await page.getByLabel("Votre avis").inputValue()).length).toBe(300_000);
});

test("at 320 px and in the dark, writing has all it has elsewhere", async ({ journey }) => {
  const opinion = paths.opinion(exercise, ficheSlug);
  await expectNoHorizontalScroll(await journey.visitZoomed(opinion));
  await expectContrastInDark(await journey.visitInDark(opinion));
});

test("when closing passes while writing, the text is kept to be copied, and nothing can be sent", async ({
  journey,
  house,
}) => {
  const page = await journey.visitWithoutJavaScript(paths.opinion(exercise, ficheSlug));
  await page.getByLabel("Votre avis").fill("Trop tard ?");
  await button(page, "Enregistrer le brouillon").click();
  await asOwner(
    house.database,
    `UPDATE period SET closes_at = now() - interval '1 minute'
     WHERE consultation_id = (SELECT id FROM consultation WHERE slug = $1)`,
    [exercise],
  );
  await page.getByLabel("Votre avis").fill("Trop tard, vraiment ?");
  await button(page, "Aperçu").click();
  const told = await main(page).innerText();
  expect(told).toContain("La concertation est close");
  expect(await page.getByLabel("Votre avis").inputValue()).toBe("Trop tard, vraiment ?");
  expect(await button(page, "Aperçu").count()).toBe(0);
  await expectNoAxeViolations(page);
  const closed = await journey.visit(fiche);
  expect(await closed.getByRole("link", { name: /^Commenter/ }).count()).toBe(0);
});
