import { expect, test } from "vitest";
import { line, lineOrEmpty, lineOrNone } from "./fields";

const name = line(12, "Écrivez un nom.");

test("a line is on one line, with single spaces", () => {
  expect(name.parse("  Anne \n  Dubois ")).toBe("Anne Dubois");
});

test("a name cannot turn the words that stand beside it; letters from right to left stay", () => {
  expect(name.parse("\u202eAnne\u2069")).toBe("Anne");
  expect(name.parse("\u0622\u0646\u200f")).toBe("\u0622\u0646\u200f");
});

test.each([
  ["nothing", ""],
  ["spaces", " \u00a0 "],
  ["a mark alone", "\u202e"],
  ["too much", "a".repeat(13)],
])("%s is no name", (_, typed) => {
  expect(name.safeParse(typed).error?.issues[0]?.message).toBe("Écrivez un nom.");
});

test("a line that is left out is empty, or none", () => {
  for (const typed of [undefined, "", "  "]) {
    expect(lineOrEmpty(12).parse(typed)).toBe("");
    expect(lineOrNone(12, "Trop long.").parse(typed)).toBeNull();
  }
});
