import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type CanonicalForm, drawSalt, receiptHash } from "./receipt.server";

const form: CanonicalForm = {
  reference: "DEMO26-0042",
  revision: 1,
  versionHash: "a".repeat(64),
  kind: "amendment",
  position: "reserved",
  language: "fr",
  body: { type: "doc", content: [] },
  proposal: ["une rédaction"],
  passages: ["le texte"],
  choices: [],
};

/** Written by hand, as somebody would who holds only the receipt and its documentation. */
const byHand =
  `{"body":{"content":[],"type":"doc"},"choices":[],"kind":"amendment","language":"fr",` +
  `"passages":["le texte"],"position":"reserved","proposal":["une rédaction"],` +
  `"reference":"DEMO26-0042","revision":1,"versionHash":"${"a".repeat(64)}"}`;

test("whoever holds the receipt and its salt can compute the hash again", () => {
  const salt = "0123456789abcdef0123456789abcdef";
  const expected = createHash("sha256").update(`${salt}\n${byHand}`, "utf8").digest("hex");
  expect(receiptHash(salt, form)).toBe(expected);
});

test.each([
  ["another reference", { reference: "DEMO26-0043" }],
  ["another revision", { revision: 2 }],
  ["another version of the fiche", { versionHash: "b".repeat(64) }],
  ["another kind", { kind: "comment" }],
  ["another position", { position: "opposed" }],
  ["another language", { language: "en" }],
  ["another text", { body: { type: "doc", content: [{ type: "paragraph" }] } }],
  ["another proposal", { proposal: ["une autre rédaction"] }],
  ["other words", { passages: ["le text"] }],
  ["another choice", { choices: ["a"] }],
])("%s gives another hash", (_, change: Partial<CanonicalForm>) => {
  expect(receiptHash("salt", { ...form, ...change })).not.toBe(receiptHash("salt", form));
});

test("another salt gives another hash", () => {
  expect(receiptHash("salt", form)).not.toBe(receiptHash("sel", form));
});

test("no two salts are the same", () => {
  const salts = Array.from({ length: 100 }, drawSalt);
  expect(new Set(salts).size).toBe(100);
  for (const salt of salts) expect(salt).toMatch(/^[0-9a-f]{32}$/);
});
