import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf, surroundingsOf } from "./sentence";

const piecesOf = (text: string) => sentencesOf(text).map(({ from, to }) => text.slice(from, to));

test.each([
  ["two sentences", ["L’accès est gratuit. ", "Il est immédiat."]],
  ["a question and an exclamation", ["Qui décide ? ", "Personne ! ", "Voilà."]],
  ["an article", ["L’art. 62 fixe les redevances. ", "Elles sont proportionnées."]],
  ["an article that a capital follows", ["Voir l’art. L. 1111-8 du code. ", "Il définit l’hébergement."]],
  ["a paragraph of an article", ["L’al. 2 le dit. ", "Le 3 aussi."]],
  ["a number sign", ["Le décret n° 2025-12 est paru. ", "Il est court."]],
  ["a number written with a full stop", ["La fiche no. 9 en parle. ", "La suite."]],
  ["an ordinal at the start", ["1° Les données. ", "2° Les droits."]],
  ["a numbering at the start", ["1. Les données sont ouvertes. ", "Les droits suivent."]],
  ["a person", ["M. Martin répond. ", "Mme. Diallo aussi. ", "Le Dr. Roy non."]],
  ["a page", ["Lire p. 4 et pp. 6-7. ", "Puis cf. Annexe."]],
  ["an abbreviation between brackets", ["Un service (ex. Mon espace santé) suffit. ", "Deux gênent."]],
  ["a decimal", ["Le taux est de 3.4 pour cent. ", "Il baisse."]],
])("%s", (_, sentences) => {
  expect(piecesOf(sentences.join(""))).toEqual(sentences);
});

test("a text that ends on an abbreviation still ends", () => {
  expect(piecesOf("Voir l’art.")).toEqual(["Voir l’art."]);
});

test("a word that only ends like an abbreviation ends a sentence", () => {
  expect(piecesOf("Il reste un an. Ensuite, rien.")).toEqual(["Il reste un an. ", "Ensuite, rien."]);
  expect(piecesOf("C’est le rempart. Il tient.")).toEqual(["C’est le rempart. ", "Il tient."]);
});

test("no text has no sentence", () => {
  expect(sentencesOf("")).toEqual([]);
});

const anyWords = fc.string({
  unit: fc.constantFrom("art", "M", "n°", "1°", "12", ".", " ", "? ", "Le mot", "«\u00a0", "\n", "é", "😀"),
});

test("sentences cover the whole text, in order, none empty", () => {
  fc.assert(
    fc.property(anyWords, (text) => {
      expect(piecesOf(text).join("")).toBe(text);
      expect(piecesOf(text)).not.toContain("");
    }),
  );
});

test.each([
  ["in the middle of a sentence", "est gratuit", { before: "L’accès ", after: " pour tous." }],
  ["a whole sentence", "L’accès est gratuit pour tous.", { before: "", after: "" }],
  ["over two sentences", "tous. Il est", { before: "L’accès est gratuit pour ", after: " immédiat." }],
  ["at the end", "immédiat.", { before: "Il est ", after: "" }],
])("what stands around words %s", (_, words, surroundings) => {
  const text = "L’accès est gratuit pour tous. Il est immédiat.";
  const from = text.indexOf(words);
  expect(surroundingsOf(text, { from, to: from + words.length })).toEqual(surroundings);
});
