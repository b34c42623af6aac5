import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { paths } from "~/http/paths";
import { addOpinion, fillEnvelope, register } from "./setup/entering";
import { expectNoAxeViolations, expectNoHorizontalScroll } from "./setup/expectations";
import { test } from "./setup/own-house";
import { eeds } from "./setup/places";

const moderator = "moderation@demo.example";
const administrator = "administration@demo.example";
const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function addComment(page: Page, text: string) {
  await page.getByLabel("Fiche", { exact: true }).selectOption({ index: 1 });
  await page.getByRole("radio", { name: /Commentaire ou proposition/ }).check();
  await press(page, "Ajouter");
  await page.getByRole("link", { name: /^§\s2\s:/ }).click();
  await press(page, "Choisir tout le paragraphe");
  await press(page, "Écrire");
  await page.getByLabel("Commentaire, mot pour mot").fill(text);
  await press(page, "Enregistrer et revenir à l’envoi");
  await page.getByRole("heading", { name: "Enregistrer l’envoi" }).waitFor();
}

const ways = [
  ["with a script", "visit"],
  ["without JavaScript", "visitWithoutJavaScript"],
] as const;

describe.each(ways)("%s", { timeout: 90_000 }, (_, way) => {
  test("a letter that came in time is entered after closing, and read by everybody", async ({ journey }) => {
    await journey.signInAs(moderator);
    const page = await journey[way](paths.entries({ concertation: eeds }));
    const name = `Lettre ${way} (personne fictive)`;
    await fillEnvelope(page, { name, day: "2025-05-20" });
    await addOpinion(page, `Premier texte ${way}.`);
    await addComment(page, `Second texte ${way}.`);
    const [first = "", second = ""] = await register(page);
    expect(await main(page).innerText()).toMatch(/[0-9a-f]{64}/);
    await page.goBack();
    await journey.signInAs(null);
    for (const [reference, text] of [
      [first, "Premier texte"],
      [second, "Second texte"],
    ] as const) {
      const said = await main(await journey[way](paths.contribution(reference))).innerText();
      expect(said).toContain(text);
      expect(said).toContain("Particulier");
      expect(said).toContain("Reçue par courrier");
      expect(said).not.toContain(name);
    }
  });

  test("a letter that came late waits until an administrator admits it, for a reason that all read", async ({
    journey,
  }) => {
    await journey.signInAs(moderator);
    const page = await journey[way](paths.entries({ concertation: eeds }));
    await fillEnvelope(page, { name: `Retard ${way} (personne fictive)`, day: "2025-06-02" });
    expect(await main(page).innerText()).toContain("hors de tout décompte");
    await addOpinion(page, "Trop tard ?");
    const [reference = ""] = await register(page);
    const receipt = new URL(page.url()).pathname;
    const examined = await journey[way](paths.moderate(reference));
    expect(await main(examined).innerText()).toContain("Hors délai");
    await journey.signInAs(null);
    expect(await journey.statusOf(paths.contribution(reference))).toBe(404);

    await journey.signInAs(administrator);
    const waiting = await journey[way](receipt);
    await waiting.getByRole("link", { name: "Admettre cet envoi" }).click();
    await waiting.getByLabel("Motif public").fill("Cachet de la poste du 28 mai.");
    await press(waiting, "Continuer");
    await waiting.getByRole("heading", { name: "Vérifiez avant de confirmer" }).waitFor();
    await press(waiting, "Admettre l’envoi");
    await waiting.waitForURL("**?fait=admis");

    await journey.signInAs(null);
    const said = await main(await journey[way](paths.contribution(reference))).innerText();
    expect(said).toMatch(/Reçue hors délai, admise le .*\u00a0: Cachet de la poste du 28 mai\./);
  });
});

test("an envelope that is wrong says so beside each field, and keeps what was typed", async ({ journey }) => {
  await journey.signInAs(moderator);
  const page = await journey.visit(paths.entries({ concertation: eeds }));
  await page.getByLabel("Nom déclaré").fill("Quelqu’un");
  await page.getByLabel("Jour de réception").fill("2999-01-01");
  await press(page, "Continuer");
  await page.getByRole("link", { name: "Choisissez le canal." }).click();
  expect(await page.getByLabel("Nom déclaré").inputValue()).toBe("Quelqu’un");
  expect(await page.getByLabel("Jour de réception").inputValue()).toBe("2999-01-01");
  await expectNoAxeViolations(page);
});

test.for(["visit", "visitOnAPhone"] as const)(
  "every page of entering is accessible (%s)",
  { timeout: 90_000 },
  async (way, { journey }) => {
    await journey.signInAs(administrator);
    const looked: string[] = [];
    const page = await journey[way](paths.entries());
    const look = async () => {
      looked.push(new URL(page.url()).pathname);
      await expectNoAxeViolations(page);
      await expectNoHorizontalScroll(page);
    };
    await look();
    await page.goto(new URL(paths.entries({ concertation: eeds }), page.url()).href);
    await look();
    await fillEnvelope(page, { name: `Regard ${way} (personne fictive)`, day: "2025-06-02" });
    await look();
    await page.getByLabel("Fiche", { exact: true }).selectOption({ index: 1 });
    await page.getByRole("radio", { name: /Commentaire ou proposition/ }).check();
    await press(page, "Ajouter");
    await page.getByRole("link", { name: /^§\s2\s:/ }).waitFor();
    await look();
    await page.getByRole("link", { name: /^§\s2\s:/ }).click();
    await press(page, "Choisir tout le paragraphe");
    await press(page, "Écrire");
    await page.getByLabel("Commentaire, mot pour mot").fill("Un mot.");
    await look();
    await press(page, "Enregistrer et revenir à l’envoi");
    await page.getByRole("heading", { name: "Enregistrer l’envoi" }).waitFor();
    await look();
    await register(page);
    await look();
    await page.getByRole("link", { name: "Admettre cet envoi" }).click();
    await page.getByLabel("Motif public").waitFor();
    await look();
    await page.goto(new URL(paths.enteredList(), page.url()).href);
    await look();
    expect(looked.length).toBe(9);
  },
);
