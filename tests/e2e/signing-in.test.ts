import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "~/http/paths";
import {
  expectContrastInDark,
  expectNoAxeViolations,
  expectNoHorizontalScroll,
  expectTargetSizes,
} from "./setup/expectations";
import { letterTo } from "./setup/letters";
import { test } from "./setup/own-house";
import { exercise, fiche } from "./setup/places";

const password = "girafe-tambour-lessive-87";

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).textContent();
const pathOf = (page: Page) => new URL(page.url()).pathname;
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function askForMail(page: Page, email: string) {
  await page.getByRole("region", { name: "Recevoir un lien par courriel" }).getByLabel("Adresse").fill(email);
  await button(page, "Recevoir le lien").click();
  expect(await heading(page)).toBe("Tapez le code reçu");
}

async function enterCode(page: Page, code: string) {
  await page.getByLabel("Code à six chiffres").fill(code);
  await button(page, "Valider").click();
}

async function giveName(page: Page, name: string) {
  expect(await heading(page)).toMatch(/^Qui êtes-vous/);
  await page.getByLabel("Nom et prénom").fill(name);
  await page.getByLabel("en mon nom propre").check();
  await button(page, "Enregistrer").click();
}

test("a newcomer reads the mail in another browser, signs in there, and comes back to the fiche", async ({
  journey,
  house: { database },
}) => {
  const desk = await journey.visit(fiche);
  await desk.getByRole("link", { name: "Se connecter" }).click();
  await askForMail(desk, "nouvelle@exemple.example");
  await letterTo(database, "nouvelle@exemple.example");

  const phone = await journey.visitZoomed(paths.demoMail());
  await phone.getByRole("link", { name: /connexion\/lien/ }).click();
  expect(await heading(phone)).toBe("Confirmer votre connexion");
  await button(phone, "Me connecter").click();
  await giveName(phone, "Nour Essai");
  expect(pathOf(phone)).toBe(fiche);
  expect(await phone.getByRole("link", { name: "Mon espace", exact: true }).isVisible()).toBe(true);

  await desk.reload();
  expect(await heading(desk), "the page left open says that the code is over").toMatch(/ne sert plus/);
});

test("each page on the way in is accessible", async ({ journey, house: { database } }) => {
  const page = await journey.visit(paths.signIn());
  await expectNoAxeViolations(page);
  await askForMail(page, "accessible@exemple.example");
  await expectNoAxeViolations(page);
  const { link } = await letterTo(database, "accessible@exemple.example");
  await page.goto(journey.address + paths.demoMail());
  await expectNoAxeViolations(page);
  await page.goto(journey.address + link);
  await expectNoAxeViolations(page);
  await button(page, "Me connecter").click();
  expect(await heading(page)).toMatch(/^Qui êtes-vous/);
  await expectNoAxeViolations(page);
});

test("in the page left open, the code signs in; a wrong one says so and may be tried again", async ({
  journey,
  house: { database },
}) => {
  const page = await journey.visit(paths.signIn(paths.help()));
  await askForMail(page, "code@exemple.example");
  const { code } = await letterTo(database, "code@exemple.example");
  await enterCode(page, code === "000000" ? "000001" : "000000");
  expect(await page.getByRole("alert").or(page.locator(".error-summary")).textContent()).toContain(
    "Il reste 4\u00a0essais",
  );
  await expectNoAxeViolations(page);
  await enterCode(page, ` ${code.slice(0, 3)} ${code.slice(3)} `);
  await giveName(page, "Code Essai");
  expect(pathOf(page)).toBe(paths.help());
});

test("who passed over saying who they are is asked before sending, and comes back to the preview", async ({
  journey,
  house: { database },
}) => {
  const page = await journey.visit(paths.signIn());
  await askForMail(page, "pressee@exemple.example");
  await enterCode(page, (await letterTo(database, "pressee@exemple.example")).code);
  await page.goto(journey.address + paths.opinion(exercise, "1-contenu-du-carnet"));
  await page.getByLabel("Votre avis").fill("Un avis pressé.");
  await button(page, "Aperçu").click();
  expect(await heading(page)).toMatch(/^Qui êtes-vous/);
  await giveName(page, "Pressée Essai");
  expect(await heading(page)).toBe("Aperçu avant envoi");
  expect(await page.getByRole("main").innerText()).toContain("Un avis pressé.");
});

test("without JavaScript it is the same, and for a body one says which", async ({
  journey,
  house: { database },
}) => {
  const page = await journey.visitWithoutJavaScript(paths.signIn());
  await askForMail(page, "sans-script@exemple.example");
  await enterCode(page, (await letterTo(database, "sans-script@exemple.example")).code);
  await page.getByLabel("pour un organisme").check();
  await button(page, "Enregistrer").click();
  const summary = page.locator(".error-summary");
  expect(await summary.getByRole("link").allTextContents()).toEqual([
    "Écrivez votre nom, en 120\u00a0caractères au plus.",
    "Écrivez le nom de l’organisme, en 200\u00a0caractères au plus.",
  ]);
  await page.getByLabel("Nom et prénom").fill("Sacha Essai");
  await button(page, "Enregistrer").click();
  expect(await page.getByLabel("Nom et prénom").inputValue(), "what was typed is kept").toBe("Sacha Essai");
  expect(await page.getByLabel("pour un organisme").isChecked()).toBe(true);
  await expectNoAxeViolations(page);
  await page.getByLabel("Nom de l’organisme").fill("Clinique du Val (fictive)");
  await button(page, "Enregistrer").click();
  expect(pathOf(page)).toBe(paths.mySpace());
  await page.goto(journey.address + paths.myAccount());
  expect(await page.getByRole("listitem").filter({ hasText: "Clinique du Val" }).textContent()).toContain(
    "mandat déclaré, non vérifié",
  );
  await button(page, "Se déconnecter").click();
  expect(await page.getByRole("link", { name: "Se connecter" }).isVisible()).toBe(true);
});

test("a password is chosen, serves to sign in, and a wrong one is refused in the same words for anybody", async ({
  journey,
}) => {
  await journey.signInAs("secrete@exemple.example");
  const page = await journey.visit(paths.myAccount());
  await expectNoAxeViolations(page);
  await page.getByLabel("Nouveau mot de passe").fill("password1234");
  await button(page, "Enregistrer le mot de passe").click();
  expect(await page.locator(".error-summary").textContent()).toContain("se devine");
  expect(await page.content(), "no password is written in a page").not.toContain("password1234");
  await expectNoAxeViolations(page);
  await page.getByLabel("Nouveau mot de passe").fill(password);
  await button(page, "Enregistrer le mot de passe").click();
  expect(await page.getByRole("status").textContent()).toContain("mot de passe est enregistré");
  await button(page, "Se déconnecter").click();

  await journey.signInAs(null);
  const tryIn = async (email: string, typed: string) => {
    const other = await journey.visit(paths.signIn(paths.help()));
    const form = other.getByRole("region", { name: "Avec un mot de passe" });
    await form.getByLabel("Adresse électronique").fill(email);
    await form.getByLabel("Mot de passe").fill(typed);
    await button(other, "Se connecter").click();
    return other;
  };
  const said = async (email: string) => {
    const refused = await tryIn(email, "faux-mot-de-passe");
    await refused.locator(".error-summary:focus").waitFor();
    return (await refused.getByRole("main").innerHTML()).replaceAll(email, "…");
  };
  expect(await said("secrete@exemple.example")).toBe(await said("inconnue@exemple.example"));
  expect(pathOf(await tryIn("secrete@exemple.example", password))).toBe(paths.help());
});

test("sessions are seen and closed, here or everywhere", async ({ journey }) => {
  const email = "partout@exemple.example";
  await journey.signInAs(email);
  const there = await journey.visit(paths.myAccount());
  const first = await there.context().cookies();
  await journey.signInAs(email);
  await there.context().addCookies(first); // this browser keeps its own session
  const here = await journey.visit(paths.myAccount());
  expect(await here.getByRole("row").count()).toBe(3);
  await here.getByRole("row").filter({ hasNotText: "celle-ci" }).getByRole("button").click();
  await here.waitForURL("**?fait=session");
  expect(await here.getByRole("row").count()).toBe(2);
  await there.reload();
  expect(pathOf(there)).toBe(paths.signIn());
  await button(here, "Se déconnecter partout").click();
  await here.goto(journey.address + paths.myAccount());
  expect(pathOf(here)).toBe(paths.signIn());
});

test("an address is changed once it was confirmed from the new one", async ({
  journey,
  house: { database },
}) => {
  await journey.signInAs("ancienne@exemple.example");
  const page = await journey.visit(paths.myAccount());
  await page.getByLabel("Nouvelle adresse").fill("Récente@exemple.example");
  await button(page, "Recevoir le courriel de confirmation").click();
  const { link } = await letterTo(database, "récente@exemple.example");
  await page.goto(journey.address + link);
  await button(page, "Confirmer cette adresse").click();
  expect(await page.getByRole("status").textContent()).toContain("adresse est changée");
  expect(await page.getByRole("main").textContent()).toContain("récente@exemple.example");
});

test("an account of the demonstration signs in by its mail, with its role", async ({
  journey,
  house: { database },
}) => {
  const page = await journey.visit(paths.signIn());
  await askForMail(page, "moderation@demo.example");
  await enterCode(page, (await letterTo(database, "moderation@demo.example")).code);
  expect(pathOf(page)).toBe(paths.mySpace());
  expect(await page.getByRole("link", { name: "Espace agent" }).isVisible()).toBe(true);
});

test("what a browser is given is out of reach of scripts and of other sites", async ({ journey }) => {
  const post = (path: string, body: string, headers: Record<string, string>) =>
    fetch(journey.address + path, {
      method: "POST",
      body: new URLSearchParams(body),
      headers,
      redirect: "manual",
    });
  const own = { Origin: journey.address };
  const asked = "intent=mail&email=cookie@exemple.example";
  const answer = await post(paths.signIn(), asked, own);
  expect(answer.headers.get("set-cookie")).toMatch(
    /^concertation-connexion=[\w-]{43}; HttpOnly; SameSite=Lax; Path=\/; Max-Age=3600$/,
  );
  expect((await post(paths.signIn(), asked, { Origin: "https://ailleurs.example" })).status).toBe(403);
  expect((await post(paths.signIn(), asked, {})).status).toBe(403);
  expect((await post(paths.signOut(), "", { Origin: "https://ailleurs.example" })).status).toBe(403);
  const elsewhere = await post(
    `${paths.signIn()}?retour=//ailleurs.example`,
    `${asked}&retour=//ailleurs.example`,
    own,
  );
  expect(elsewhere.status).toBe(422);
  const lured = await fetch(`${journey.address}${paths.signIn()}?retour=//ailleurs.example`);
  expect(lured.status).toBe(400);
  const [known, unknown] = [
    await post(paths.signIn(), "intent=mail&email=moderation@demo.example", own),
    await post(paths.signIn(), "intent=mail&email=personne@exemple.example", own),
  ];
  expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
});

test("opening a link or the address of signing out changes nothing; a dead link says what to do", async ({
  journey,
  house: { database },
}) => {
  const asked = await journey.visit(paths.signIn());
  await askForMail(asked, "scanner@exemple.example");
  const { link } = await letterTo(database, "scanner@exemple.example");
  for (let opened = 0; opened < 3; opened++) expect((await fetch(journey.address + link)).status).toBe(200);
  const reader = await journey.visit(link);
  await button(reader, "Me connecter").click();
  await reader.goto(journey.address + paths.signOut());
  expect(await button(reader, "Se déconnecter").isVisible()).toBe(true);
  const late = await journey.visit(link, 404);
  expect(await heading(late)).toMatch(/ne sert plus/);
  await expectNoAxeViolations(late);
});

test("the pages of an account hold on a small screen and in the dark", async ({ journey }) => {
  await expectNoHorizontalScroll(await journey.visitZoomed(paths.demoMail()));
  const small = await journey.visitZoomed(paths.signIn());
  await expectNoHorizontalScroll(small);
  await expectTargetSizes(small);
  await expectContrastInDark(await journey.visitInDark(paths.signIn()));
  await journey.signInAs("petite@exemple.example");
  const account = await journey.visitZoomed(paths.myAccount());
  await expectNoHorizontalScroll(account);
  await expectTargetSizes(account);
  await expectContrastInDark(await journey.visitInDark(paths.myAccount()));
  await expectNoHorizontalScroll(await journey.visitZoomed(paths.signUp()));
});
