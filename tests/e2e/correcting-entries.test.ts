import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { paths } from "~/http/paths";
import { register, enterLetter, type Letter } from "./setup/entering";
import { expectNoAxeViolations, expectNoHorizontalScroll } from "./setup/expectations";
import { test } from "./setup/own-house";

const moderator = "moderation@demo.example";
const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).click();
const confirming = (page: Page) =>
  page.getByRole("heading", { name: "Vérifiez avant de confirmer" }).waitFor();

const ways = [
  ["with a script", "visit"],
  ["without JavaScript", "visitWithoutJavaScript"],
] as const;

describe.each(ways)("%s", { timeout: 90_000 }, (_, way) => {
  const letter = (told: Partial<Letter>): Letter => ({
    ...{ name: `Erreur ${way} (personne fictive)`, day: "2025-05-20", text: "Un avi mal tapé." },
    ...told,
  });

  test("a text is put right; the public reads it, the receipt says so and keeps its former hash", async ({
    journey,
  }) => {
    await journey.signInAs(moderator);
    const page = await journey[way](paths.entries());
    const [reference = ""] = await enterLetter(page, letter({}));
    const [hash = "none"] = /[0-9a-f]{64}/.exec(await main(page).innerText()) ?? [];
    await follow(page, `Corriger le texte de ${reference}`);
    await press(page, "Continuer");
    await page.getByRole("link", { name: "Écrivez le motif, en 500 signes au plus." }).waitFor();
    await page.getByLabel("Avis, mot pour mot").fill("Un avis bien tapé.");
    await page.getByLabel("Motif de la correction").fill("Faute de frappe.");
    await press(page, "Continuer");
    await confirming(page);
    const asked = await main(page).innerText();
    expect(asked).toContain("Un avi mal tapé.");
    expect(asked).toContain("Un avis bien tapé.");
    await press(page, "Corriger ce texte");
    await page.getByRole("heading", { name: "Accusé de réception corrigé" }).waitFor();
    const said = await main(page).innerText();
    expect(said.match(/[0-9a-f]{64}/g), "the new hash, then the former").toEqual([
      ...[expect.not.stringContaining(hash), hash],
    ]);
    await follow(page, `Corriger le texte de ${reference}`);
    await page.getByText("Un avi mal tapé.").waitFor();

    await journey.signInAs(null);
    const read = await main(await journey[way](paths.contribution(reference))).innerText();
    expect(read).toContain("Un avis bien tapé.");
    expect(read).toContain("modifiée le");
    expect(read).not.toContain("mal tapé");
    expect(read).not.toContain("Faute de frappe");
  });

  test("a sending with a wrong date is cancelled, and entered again with its text under another reference", async ({
    journey,
  }) => {
    await journey.signInAs(moderator);
    const page = await journey[way](paths.entries());
    const [former = ""] = await enterLetter(
      page,
      letter({ name: `Date ${way} (personne fictive)`, text: "Une lettre mal datée." }),
    );
    const receipt = new URL(page.url()).pathname;
    await follow(page, "Annuler la saisie");
    await page.getByLabel("Motif de l’annulation").fill("Reçue le 21 mai.");
    await press(page, "Continuer");
    await confirming(page);
    await press(page, "Annuler la saisie");
    await page.getByRole("heading", { name: "Enregistrer l’envoi" }).waitFor();
    await page.getByRole("link", { name: "Corriger l’envoi" }).click();
    await page.getByLabel("Jour de réception").fill("2025-05-21");
    await press(page, "Enregistrer la correction");
    const [reference = ""] = await register(page);
    expect(reference).not.toBe(former);

    const cancelled = await journey[way](receipt);
    expect(await main(cancelled).innerText()).toContain("Reçue le 21 mai.");
    await journey.signInAs(null);
    expect(await journey.statusOf(paths.contribution(former))).toBe(404);
    const read = await main(await journey[way](paths.contribution(reference))).innerText();
    expect(read).toContain("Une lettre mal datée.");
  });
});

test.for(["visit", "visitOnAPhone"] as const)(
  "every page of correcting is accessible (%s)",
  { timeout: 90_000 },
  async (way, { journey }) => {
    await journey.signInAs(moderator);
    const page = await journey[way](paths.entries());
    const look = async () => {
      await expectNoAxeViolations(page);
      await expectNoHorizontalScroll(page);
    };
    const name = `Regard ${way} (personne fictive)`;
    const [reference = ""] = await enterLetter(page, { name, day: "2025-05-20", text: "Un avi." });
    await look();
    await follow(page, "Corriger l’original ou la qualité");
    await press(page, "Enregistrer la correction");
    await page.getByRole("link", { name: /Écrivez le motif/ }).waitFor();
    await look();
    await page.getByLabel("Original").fill("Registre 2025, n° 21");
    await page.getByLabel("Motif de la correction").fill("Chiffres inversés.");
    await press(page, "Enregistrer la correction");
    await page.getByText("Registre 2025, n° 21").waitFor();
    await look();
    await follow(page, `Corriger le texte de ${reference}`);
    await page.getByLabel("Avis, mot pour mot").fill("Un avis.");
    await page.getByLabel("Motif de la correction").fill("Une lettre oubliée.");
    await press(page, "Continuer");
    await confirming(page);
    await look();
    await press(page, "Corriger ce texte");
    await page.getByRole("heading", { name: "Accusé de réception corrigé" }).waitFor();
    await look();
    await follow(page, `Corriger le texte de ${reference}`);
    await page.getByRole("heading", { name: "Corrections de ce texte" }).waitFor();
    await look();
    await page.goBack();
    await follow(page, "Annuler la saisie");
    await page.getByLabel("Motif de l’annulation").fill("Doublon.");
    await look();
    await page.getByRole("checkbox").uncheck();
    await press(page, "Continuer");
    await confirming(page);
    await look();
    await press(page, "Annuler la saisie");
    await page.getByRole("heading", { name: "Envoi annulé" }).waitFor();
    await look();
  },
);
