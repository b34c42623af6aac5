import type { Page } from "playwright-core";
import { paths } from "~/http/paths";
import { eeds } from "./places";

export type Letter = { name: string; day: string; text: string };

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Fills the envelope of a letter to the consultation of 2025, which is closed. */
export async function fillEnvelope(page: Page, { name, day }: Omit<Letter, "text">) {
  await page.getByRole("radio", { name: "Courrier" }).check();
  await page.getByLabel("Jour de réception").fill(day);
  await page.getByLabel("Heure de réception").fill("14:30");
  await page.getByLabel("Original").fill("Registre 2025, n° 12");
  await page.getByLabel("Nom déclaré").fill(name);
  await page.getByRole("radio", { name: "En son nom" }).check();
  await press(page, "Continuer");
  await page.getByRole("heading", { name: `Envoi de ${name}` }).waitFor();
}

export async function addOpinion(page: Page, text: string) {
  await page.getByLabel("Fiche", { exact: true }).selectOption({ index: 1 });
  await page.getByRole("radio", { name: "Avis sur toute la fiche" }).check();
  await press(page, "Ajouter");
  await page.getByLabel("Avis, mot pour mot").fill(text);
  await press(page, "Enregistrer et revenir à l’envoi");
  await page.getByRole("heading", { name: "Enregistrer l’envoi" }).waitFor();
}

/** Registers what was entered; the references, as its receipt says them. */
export async function register(page: Page): Promise<string[]> {
  await press(page, "Enregistrer cet envoi");
  await page.getByRole("heading", { name: "Accusé de réception" }).waitFor();
  return (await page.getByRole("main").innerText()).match(/(?<=Référence )[A-Z0-9]+-\d+/g) ?? [];
}

/** A whole letter with one opinion, from the page where one begins; its references. */
export async function enterLetter(page: Page, { text, ...envelope }: Letter): Promise<string[]> {
  await page.goto(new URL(paths.entries({ concertation: eeds }), page.url()).href);
  await fillEnvelope(page, envelope);
  await addOpinion(page, text);
  return register(page);
}
