import fc from "fast-check";
import { expect, test } from "vitest";
import { longestCell, rowWriter, sheetHead, sheetTail } from "./sheet-xml";

const words = { isInstant: false, width: 10 };
const cellOf = (text: string, cut = "…") => rowWriter([words], cut)(2, [text]);
const textIn = (xml: string) => /<t xml:space="preserve">([\s\S]*)<\/t>/.exec(xml)?.[1];

test.each([
  ["markup", "<a>&</a>", "&lt;a&gt;&amp;&lt;/a&gt;"],
  ["line breaks and tabulations", "un\n\tdeux", "un\n\tdeux"],
  ["a carriage return, which XML would take for a line feed", "un\r\ndeux", "un_x000D_\ndeux"],
  ["what Excel would take for a code", "_x0041_ et _x00g1_", "_x005F_x0041_ et _x00g1_"],
  ["what XML forbids", "a\u0000b\u000bc\ufffed", "a\ufffdb\ufffdc\ufffdd"],
  ["half of a surrogate pair", "a\ud83d", "a\ufffd"],
])("%s in a cell", (_, text, drawn) => {
  expect(textIn(cellOf(text))).toBe(drawn);
});

test.each(["=1", "+1", "-1", "@a", "\t=1", "\r=1", "＝1"])("« %j » is marked as a text", (text) => {
  expect(cellOf(text)).toContain('s="4"');
  expect(cellOf(`a${text}`)).toContain('s="1"');
});

test("a text longer than a cell is cut, and says so; an emoji is not cut in two", () => {
  const cut = " [coupé]";
  const drawn = textIn(cellOf("a".repeat(longestCell + 1), cut)) ?? "";
  expect([drawn.length, drawn.endsWith(cut)]).toEqual([longestCell, true]);
  expect(textIn(cellOf("a".repeat(longestCell), cut))).toHaveLength(longestCell);
  expect(textIn(cellOf("👍".repeat(longestCell), cut))?.isWellFormed()).toBe(true);
});

test.each([
  ["Un avis.", 15],
  ["Un avis plus long", 30],
  ["un\n\ndeux", 45],
  ["a".repeat(10_000), 180],
])("a row is as high as its words need, up to a few lines: %j", (text, height) => {
  expect(cellOf(text)).toContain(`<row r="2" ht="${String(height)}" customHeight="1">`);
});

test("whatever the text, nothing of it leaves its cell", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(textIn(cellOf(text)) ?? "").not.toMatch(/[<>]/);
    }),
  );
});

test("columns beyond the twenty-sixth have two letters, and the header filters all rows", () => {
  const columns = Array.from({ length: 28 }, (_, index) => ({ title: `t${index}`, width: 10 }));
  expect(sheetHead(columns)).toContain('r="AB1"');
  expect(sheetTail(28, 12)).toContain('<autoFilter ref="A1:AB12"/>');
});
