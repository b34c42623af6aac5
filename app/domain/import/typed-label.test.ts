import { expect, test } from "vitest";
import { typedLabelOf } from "./typed-label";

const labelOf = (text: string, isHeading = false) => typedLabelOf(text, isHeading)?.label ?? null;

test.each([
  ["Article 3 – Objet", "Article 3"],
  ["Article 3 : Objet", "Article 3"],
  ["Article 3. Objet", "Article 3."],
  ["Article 12 bis. – Objet", "Article 12 bis."],
  ["Article premier. – Objet", "Article premier."],
  ["1° Les entrepôts ;", "1°"],
  ["12°\u00a0Les entrepôts ;", "12°"],
  ["a) les données ;", "a)"],
  ["ii) les données ;", "ii)"],
  ["(3) Les données", "(3)"],
  ["I. – Le comité", "I."],
  ["I – Le comité", "I"],
  ["IV. Le comité", "IV."],
  ["1. Le comité", "1."],
  ["1.2. Le comité", "1.2."],
])("« %s » begins by its number", (text, label) => {
  expect(labelOf(text)).toBe(label);
});

test.each([
  "Article 3 définit les conditions",
  "Article 3",
  "Article 3 –",
  "M. Dupont a dit",
  "C. Martin",
  "15 fiches sont publiées",
  "1.5 million de personnes",
  "2025. Une année",
  "1°",
  "les a) et b)",
  "A. Dupont",
])("« %s » has no number for sure", (text) => {
  expect(labelOf(text)).toBeNull();
});

test.each([
  ["A. Calendrier", "A."],
  ["1.2 Calendrier", "1.2"],
  ["I. Calendrier", "I."],
])("the heading « %s » has one all the same", (text, label) => {
  expect(labelOf(text, true)).toBe(label);
});

test("what follows the number is the text", () => {
  const text = "Article 3 – Objet";
  expect(text.slice(typedLabelOf(text)?.length)).toBe("Objet");
});
