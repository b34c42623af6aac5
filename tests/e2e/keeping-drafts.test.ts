import { EventEmitter, once } from "node:events";
import type { Page, Route } from "playwright-core";
import { expect } from "vitest";
import { paths } from "~/http/paths";
import { asOwner } from "./setup/arrange";
import { expectNoAxeViolations } from "./setup/expectations";
import { test } from "./setup/own-house";
import { exercise } from "./setup/places";

const opinion = paths.opinion(exercise, "1-contenu-du-carnet");

const field = (page: Page) => page.getByLabel("Votre avis");
const state = (page: Page, sentence: RegExp) =>
  page.locator(".draft-state[role=status]").filter({ hasText: sentence });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const saved = /^Brouillon enregistré à/;

/** Writes until the page says by itself that the server has it. */
async function writeAndWait(page: Page, text: string) {
  await field(page).fill(text);
  await state(page, saved).waitFor();
}

/** The same address in another tab of the same browser. */
async function inAnotherTab(page: Page): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  return tab;
}

test("a draft saves itself, and survives a reload and a closed tab", async ({ journey }) => {
  const page = await journey.visit(opinion);
  await writeAndWait(page, "Écrit sans rien presser.");
  expect(new URL(page.url()).pathname).toMatch(/^\/brouillons\//);
  await expectNoAxeViolations(page);
  await page.reload();
  expect(await field(page).inputValue()).toBe("Écrit sans rien presser.");
  const tab = await inAnotherTab(page);
  await page.close();
  expect(await field(tab).inputValue()).toBe("Écrit sans rien presser.");
});

test("the words typed while a save is under way are saved as well", async ({ journey }) => {
  const page = await journey.visitApart(opinion);
  await page.clock.install();
  const gate = new EventEmitter();
  const released = once(gate, "open");
  await page.route("**/donner-un-avis", async (route) => {
    await released;
    await route.continue();
  });
  const asked = page.waitForRequest("**/donner-un-avis");
  await field(page).fill("Le début");
  await page.clock.runFor(2_000);
  await asked;
  await field(page).fill("Le début, et la fin.");
  await page.clock.runFor(2_000); // its turn came while the first was under way
  const again = page.waitForResponse(
    (answer) => answer.request().method() === "POST" && answer.url().includes("/brouillons/"),
  );
  gate.emit("open");
  await again;
  await page.reload();
  expect(await field(page).inputValue()).toBe("Le début, et la fin.");
});

test("a press while a save is under way waits for it: no second draft, and the last words", async ({
  journey,
  house,
}) => {
  const email = "presse@exemple.example";
  await journey.signInAs(email);
  const page = await journey.visitApart(opinion);
  await page.clock.install();
  const gate = new EventEmitter();
  const released = once(gate, "open");
  const slowly = async (route: Route) => {
    const response = await route.fetch({ maxRedirects: 0 });
    gate.emit("saved"); // the server has it, the page does not know
    await released;
    await route.fulfill({ response }).catch(() => undefined); // nobody waits for it once the page is left
  };
  await page.route("**/donner-un-avis", slowly, { times: 1 });
  const asked = once(gate, "saved");
  await field(page).fill("Le début");
  await page.clock.runFor(2_000);
  await asked;
  await field(page).fill("Le début, et la fin.");
  await press(page, "Aperçu");
  gate.emit("open");
  await page.getByLabel("J’ai lu et j’accepte la charte").waitFor();
  expect(await page.locator(".contribution-words").innerText()).toBe("Le début, et la fin.");
  expect(
    await asOwner(
      house.database,
      `SELECT d.edition FROM draft d JOIN account a ON a.id = d.account_id WHERE a.email = $1`,
      [email],
    ),
  ).toHaveLength(1);
});

test("without a network the text stays in the browser, and leaves by a press when it is back", async ({
  journey,
}) => {
  const page = await journey.visit(opinion);
  await page.context().setOffline(true);
  await field(page).fill("Écrit dans un tunnel.");
  await state(page, /gardé dans ce navigateur/).waitFor();
  await expectNoAxeViolations(page);
  await page.context().setOffline(false);
  await press(page, "Enregistrer maintenant");
  await state(page, saved).waitFor();
  await page.reload();
  expect(await field(page).inputValue()).toBe("Écrit dans un tunnel.");
});

test("a tab closed without a network finds its text again, or erases it", async ({ journey }) => {
  const page = await journey.visit(opinion);
  await writeAndWait(page, "Déjà enregistré.");
  await page.context().setOffline(true);
  await field(page).fill("Déjà enregistré. Et la suite.");
  await state(page, /gardé dans ce navigateur/).waitFor();
  await page.context().setOffline(false);
  const tab = await inAnotherTab(page);
  await page.close();
  await state(tab, /Un texte plus récent est gardé/).waitFor();
  await expectNoAxeViolations(tab);
  await press(tab, "Reprendre ce texte");
  expect(await field(tab).inputValue()).toBe("Déjà enregistré. Et la suite.");
  await state(tab, saved).waitFor();
  const third = await inAnotherTab(tab);
  expect(await field(third).inputValue()).toBe("Déjà enregistré. Et la suite.");
  expect(await state(third, /Un texte plus récent/).count()).toBe(0);
});

test("choices are found again as well as words", async ({ journey }) => {
  const page = await journey.visit(paths.answers(exercise, "1-contenu-du-carnet"));
  await page.context().setOffline(true);
  await page.getByRole("radio").first().check();
  await state(page, /gardé dans ce navigateur/).waitFor();
  await page.context().setOffline(false);
  const tab = await inAnotherTab(page);
  expect(await tab.getByRole("radio").first().isChecked()).toBe(false);
  await press(tab, "Reprendre ce texte");
  expect(await tab.getByRole("radio").first().isChecked()).toBe(true);
});

test("a browser that keeps nothing does not say that it does", async ({ journey }) => {
  const page = await journey.visitApart(opinion);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.context().setOffline(true);
  await field(page).fill("Nulle part où aller.");
  await state(page, /ce navigateur ne garde rien/).waitFor();
});

test("signing out leaves nothing of it in a shared computer", async ({ journey }) => {
  await journey.signInAs("partage@exemple.example");
  const page = await journey.visit(opinion);
  await page.context().setOffline(true);
  await field(page).fill("Écrit sur un poste partagé.");
  await state(page, /gardé dans ce navigateur/).waitFor();
  await page.context().setOffline(false);
  await press(page, "Se déconnecter");
  await page.getByRole("link", { name: "Se connecter" }).waitFor();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("poste partagé");
});

test("what a shared computer kept goes when signing out is asked for, even when nobody answers", async ({
  journey,
}) => {
  await journey.signInAs("coupee@exemple.example");
  const page = await journey.visit(opinion);
  await page.context().setOffline(true);
  await field(page).fill("Écrit sur un poste partagé.");
  await state(page, /gardé dans ce navigateur/).waitFor();
  await page.context().setOffline(false);
  // An answer without a page: the browser stays where it is.
  await page.route("**/deconnexion", (route) => route.fulfill({ status: 204 }));
  await press(page, "Se déconnecter");
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).not.toContain("poste partagé");
});

test("a session that ends while writing keeps the text aside; signing in again goes on with it", async ({
  journey,
}) => {
  await journey.signInAs("distraite@exemple.example");
  const page = await journey.visit(opinion);
  await writeAndWait(page, "Commencé en étant connectée.");
  await journey.signInAs(null);
  await field(page).fill("Commencé en étant connectée, fini après.");
  await page.getByText("Votre connexion était terminée").waitFor();
  expect(await field(page).inputValue()).toBe("Commencé en étant connectée, fini après.");
  await expectNoAxeViolations(page);
  await journey.signInAs("distraite@exemple.example");
  await press(page, "Aperçu");
  await page.getByLabel("J’ai lu et j’accepte la charte").waitFor();
  expect(await page.locator(".contribution-words").innerText()).toBe(
    "Commencé en étant connectée, fini après.",
  );
});

test("two tabs on one draft: neither text is lost", async ({ journey, house }) => {
  await journey.signInAs("onglets@exemple.example");
  const page = await journey.visit(opinion);
  await writeAndWait(page, "Premier onglet.");
  const tab = await inAnotherTab(page);
  await writeAndWait(tab, "Second onglet.");
  await field(page).fill("Premier onglet, suite.");
  await page.getByText("dans un autre onglet").waitFor();
  expect(await field(page).inputValue()).toBe("Premier onglet, suite.");
  const kept = await asOwner(
    house.database,
    `SELECT d.content::text AS content FROM draft d JOIN account a ON a.id = d.account_id WHERE a.email = $1`,
    ["onglets@exemple.example"],
  );
  expect(JSON.stringify(kept)).toContain("Second onglet.");
  expect(JSON.stringify(kept)).toContain("Premier onglet, suite.");
});

test("accepting the charter sends nothing by itself; pressed twice, « Envoyer » sends once", async ({
  journey,
  house,
}) => {
  await journey.signInAs("prudente@exemple.example");
  const page = await journey.visitApart(opinion);
  await page.clock.install();
  await field(page).fill("À envoyer une fois.");
  await press(page, "Aperçu");
  const own = () =>
    asOwner(
      house.database,
      `SELECT c.reference FROM contribution c JOIN contributor n ON n.id = c.contributor_id
       JOIN account a ON a.id = n.account_id WHERE a.email = $1`,
      ["prudente@exemple.example"],
    );
  await page.waitForURL("**/apercu");
  const posted: string[] = [];
  page.on("request", (request) => request.method() === "POST" && posted.push(request.url()));
  await page.getByLabel("J’ai lu et j’accepte la charte").check();
  await page.clock.runFor(10_000);
  expect(posted).toEqual([]);
  expect(await own()).toEqual([]);
  await page.getByRole("button", { name: "Envoyer", exact: true }).dblclick();
  // The second press cuts off the first navigation, which is no fault.
  await expect.poll(() => page.url(), { timeout: 15_000 }).toContain("/contributions/DEMO26-");
  expect(await own()).toHaveLength(1);
});

test("when closing passes while writing, the page says so, and the text is there to be copied", async ({
  journey,
  house,
}) => {
  await journey.signInAs("retard@exemple.example");
  const page = await journey.visit(opinion);
  await writeAndWait(page, "Presque fini.");
  await asOwner(
    house.database,
    `UPDATE period SET closes_at = now() - interval '1 minute'
     WHERE consultation_id = (SELECT id FROM consultation WHERE slug = $1)`,
    [exercise],
  );
  await field(page).fill("Presque fini, trop tard.");
  await page.getByText("La concertation est close").waitFor();
  expect(await field(page).inputValue()).toBe("Presque fini, trop tard.");
  expect(await page.getByRole("button", { name: "Aperçu" }).count()).toBe(0);
});
