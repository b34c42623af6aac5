import { expect } from "vitest";
import { expectNoAxeViolations } from "./setup/expectations";
import { test } from "./setup/journey";
import { everyContribution, fiche } from "./setup/places";
import { wordsOf } from "./setup/words";

const refused: [what: string, path: string, status: number][] = [
  ["an address that does not exist", "/rien", 404],
  ["a consultation that does not exist", "/concertations/rien", 404],
  ["a fiche that does not exist", "/concertations/eeds-2025/fiches/99-rien", 404],
  ["a reference that was never given", "/contributions/DEMO25-9999", 404],
  ["a reference that is not one", "/contributions/rien", 404],
  ["a paragraph that does not exist", `${fiche}?paragraphe=999`, 404],
  ["a page of a thread that is made up", `${fiche}?paragraphe=12&suite=demain`, 400],
  ["a paragraph that is no number", `${fiche}?paragraphe=douze`, 400],
  ["an unknown parameter", `${everyContribution}?couleur=bleu`, 400],
  ["an unknown position", `${everyContribution}?position=mitigee`, 400],
  ["a parameter given twice", `${everyContribution}?theme=a&theme=b`, 400],
  ["a next page that is made up", `${everyContribution}?suite=demain`, 400],
  ["a wrong escape", "/concertations/%E0%A4%A", 400],
  ["a NUL", `${everyContribution}?q=%00`, 400],
  ["a path of 10,000 characters", `/${"a".repeat(10_000)}`, 400],
];

test.for(refused)("%s: a page that helps", async ([, path, status], { journey }) => {
  const page = await journey.visit(path, status);
  const told = await wordsOf(page.getByRole("main"));
  expect(told).toMatch(/^Cette (page n’existe pas|adresse n’est pas comprise) .{40,} Vous pouvez aller à/);
  expect(await page.title()).toMatch(/^Cette .+ – Concertation$/);
  const home = page.getByRole("main").getByRole("link", { name: "l’accueil des concertations" });
  expect(await home.getAttribute("href")).toBe("/");
});

test.for([
  ["not found", "/rien", 404],
  ["not understood", `${everyContribution}?couleur=bleu`, 400],
  ["refused before any page is drawn", "/%E0%A4%A", 400],
] as const)("a refusal can be read by everybody: %s", async ([, path, status], { journey }) => {
  await expectNoAxeViolations(await journey.visit(path, status));
});

test("what a mailer or a social site adds to an address is no fault of its reader", async ({ journey }) => {
  await journey.visit(`${fiche}?utm_source=lettre&fbclid=abc`);
});

test("an address is not found without a trace of how the site is made", async ({ journey }) => {
  const text = await (await fetch(`${journey.address}/rien`)).text();
  expect(text).not.toMatch(/node_modules|at \w+ \(|Error:|prisma/i);
});
