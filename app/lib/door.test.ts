import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "./door";

test.each([
  ["a NUL goes", "a\u0000b", "ab"],
  ["other C0 controls go", "a\u0001\u0008\u000b\u000c\u000e\u001fb", "ab"],
  ["a tab and a line feed stay", "a\tb\nc", "a\tb\nc"],
  ["line ends become line feeds", "a\r\nb\rc", "a\nb\nc"],
  ["a lone high surrogate is replaced", "a\ud83db", "a\ufffdb"],
  ["a lone low surrogate is replaced", "a\ude00b", "a\ufffdb"],
  ["an emoji stays", "a😀b", "a😀b"],
  ["halves that a control kept apart meet again", "\ud83d\u0000\ude00", "😀"],
  ["a letter and its accent become one", "e\u0301te\u0301", "été"],
  ["no-break spaces stay", "«\u00a0mot\u202f»", "«\u00a0mot\u202f»"],
])("at the door, %s", (_, given, kept) => {
  expect(cleanText(given)).toBe(kept);
});

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "\r",
      "\n",
      "\u0000",
      "\u0007",
      "\ud83d",
      "\ude00",
      "e",
      "\u0301",
      "\u0327",
      "ﬁ",
      "\u1e9b",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
});

test("cleaning twice is cleaning once", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }),
  );
});

test("whatever came in, PostgreSQL can hold it and it is normalised", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const kept = cleanText(text);
      expect(kept).not.toMatch(/\p{Surrogate}/u);
      expect([...kept].filter((character) => character < " " && !"\t\n".includes(character))).toEqual([]);
      expect(kept.normalize("NFC")).toBe(kept);
    }),
  );
});
