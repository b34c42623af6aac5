import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsOf } from "../../tests/factories/html";
import { element, escapeHtml } from "./html";

test("the five characters that HTML gives a meaning are escaped", () => {
  expect(escapeHtml(`<a href="x" title='y'>&</a>`)).toBe(
    "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;",
  );
});

test("what is escaped already is escaped again, so that the reader sees what was typed", () => {
  expect(escapeHtml("&amp;")).toBe("&amp;amp;");
});

test("escaped text holds no character that HTML gives a meaning, and reads as before", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "a", "é", " ", ";", "#") }),
      (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
        expect(wordsOf(escapeHtml(text))).toBe(text);
      },
    ),
  );
});

test("an element writes its attributes in order, escaped, without those that are null", () => {
  expect(element("ol", { id: `b"1`, start: 3, class: null }, "<li></li>")).toBe(
    `<ol id="b&quot;1" start="3"><li></li></ol>`,
  );
});

test("an attribute of nothing is not an absent one", () => {
  expect(element("i", { id: "", start: 0 }, "")).toBe(`<i id="" start="0"></i>`);
});
