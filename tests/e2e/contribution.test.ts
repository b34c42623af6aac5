import { expect } from "vitest";
import { test } from "./setup/journey";
import { contributionOf } from "./setup/places";
import { wordsOf } from "./setup/words";

test("a comment has a page of its own, with the words it is about", async ({ journey }) => {
  const page = await journey.visit(contributionOf.comment);
  const told = await wordsOf(page.getByRole("main"));
  expect(told).toMatch(/^Commentaire Contribution DEMO25-0025/);
  expect(told).toMatch(/« .+ »/);
  expect(told).toContain("(écrite sur la version 1)");
  expect(told).toContain("13 mai 2025 à 18 h 41");
});

test("a proposed wording is shown as a change said in words, and both texts can be read in full", async ({
  journey,
}) => {
  const page = await journey.visit(contributionOf.amendment);
  const difference = page.locator(".difference-text");
  expect(await difference.locator("del, ins").count()).toBeGreaterThan(0);
  expect(await wordsOf(difference)).toMatch(/début (d’ajout|de suppression) .+ fin (d’ajout|de suppression)/);
  await page.getByText("Lire les deux textes en entier").click();
  expect(await page.getByText("Texte actuel", { exact: true }).isVisible()).toBe(true);
  expect(await page.getByText("Texte proposé", { exact: true }).isVisible()).toBe(true);
});

test("an answer is shown with its question and what was chosen", async ({ journey }) => {
  const page = await journey.visit(contributionOf.answer);
  expect(await wordsOf(page.getByRole("main"))).toMatch(
    /Réponse à une question .+ \? A choisi : \d – .+ Fiche 8, /,
  );
});

test("what others answered stands below, each with its author and its date", async ({ journey }) => {
  const page = await journey.visit(contributionOf.replied);
  const replies = page.getByRole("region", { name: "Réponses" }).getByRole("article");
  expect(await replies.count()).toBe(2);
  expect(await wordsOf(replies.first())).toMatch(/\(fictif\) .+ \d{4} à \d+ h \d+ DEMO25-\d{4} Réponse .+/);
});

test("a contribution in another language says so, to eyes and to screen readers", async ({ journey }) => {
  const page = await journey.visit("/contributions/DEMO25-0117");
  expect(await wordsOf(page.getByRole("main"))).toContain("Texte en anglais");
  expect(await page.locator(".contribution-words").getAttribute("lang")).toBe("en");
});

test("a reference may be typed in lower case", async ({ journey }) => {
  const page = await journey.visit("/contributions/demo25-0025");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Contribution DEMO25-0025");
});

test("a reply is read under what it answers, and has no page of its own", async ({ journey }) => {
  const page = await journey.visit(contributionOf.replied);
  const told = await wordsOf(page.getByRole("region", { name: "Réponses" }));
  const [reply = "none"] = /DEMO25-\d{4}/.exec(told) ?? [];
  expect(reply).not.toBe("none");
  expect(await journey.statusOf(`/contributions/${reply}`)).toBe(404);
});
