import type { Node } from "@tiptap/pm/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyFiche } from "../../../tests/factories/any-fiche";
import {
  block,
  ficheNode,
  item,
  list,
  type NodeJson,
  paragraph,
  words,
} from "../../../tests/factories/fiche-text";
import { jsonOf } from "~/editor/node-json";
import { ficheTextOf } from "../fiche/fiche-text";
import { findTable, withTable, writeTable } from "./table-lines";

const cell = (id: string, text: string | NodeJson[], attrs: NodeJson = {}, type = "tableCell") =>
  block(
    type,
    id,
    typeof text === "string" ? [paragraph(`${id}-p`, text)] : [block("paragraph", `${id}-p`, text)],
    attrs,
  );
const call = (label: string) => ({ type: "noteCall", attrs: { target: `n${label}`, label } });

/** A head over two columns; a first cell that goes on below; a note called; a cell with a list. */
const merged = ficheNode(
  block("paragraph", "p1", [words("Avant."), call("2")]),
  block(
    "table",
    "t1",
    [
      block("tableRow", "r1", [cell("c1", "Effets", { colspan: 2 }, "tableHeader")]),
      block("tableRow", "r2", [
        cell("c2", "Délai", { rowspan: 2 }),
        cell("c3", [words("deux "), words("mois", "bold"), call("1")]),
      ]),
      block("tableRow", "r3", [
        block("tableCell", "c4", [
          paragraph("c4-p", "Ou"),
          list("l1", item("i1", paragraph("i1-p", "trois"))),
        ]),
      ]),
    ],
    { caption: "Délais" },
  ),
  block("note", "n1", [paragraph("n1-p", "Article 3.")], { label: "1" }),
  block("note", "n2", [paragraph("n2-p", "Article 4.")], { label: "2" }),
);

const tableOf = (text: Node): Node => findTable(text, "t1") ?? expect.fail("no table");
const linesOf = (text: Node) =>
  writeTable(text, tableOf(text)).rows.flatMap((cells) => cells.flatMap(({ lines }) => lines));
const write = (lines: readonly string[], caption = "Délais") =>
  withTable(merged, tableOf(merged), { caption, lines });
const as = ["Effets", "Délai", "deux **mois**[^1]", "Ou", "trois"];

test("a table with merged cells is written in its shape, one line for each paragraph", () => {
  const { caption, rows } = writeTable(merged, tableOf(merged));
  expect(caption).toBe("Délais");
  expect(
    rows.map((cells) => cells.map(({ row, column, colspan, rowspan }) => [row, column, colspan, rowspan])),
  ).toEqual([
    [[1, 1, 2, 1]],
    [
      [2, 1, 1, 2],
      [2, 2, 1, 1],
    ],
    [[3, 2, 1, 1]],
  ]);
  expect(rows[0]?.[0]?.isHead).toBe(true);
  expect(linesOf(merged).map(({ markdown }) => markdown)).toEqual(as);
});

test("the words that were changed change, with their marks; every id, the shape and the other words stay", () => {
  const written = write([
    "Effets",
    "*Délai*",
    "[trois](https://exemple.fr) mois[^1]",
    "Ou",
    "1. quatre\n# cinq",
  ]);
  if (!written.ok) return expect.fail("refused");
  const told = JSON.stringify(written.text.toJSON());
  expect(told).toContain('"marks":[{"type":"italic"}],"text":"Délai"');
  expect(told).toContain("https://exemple.fr");
  expect(
    linesOf(written.text)
      .map(({ markdown }) => markdown)
      .at(-1),
  ).toContain("quatre\n");
  const shape = (text: Node) => {
    const seen: unknown[] = [];
    text.descendants(({ type, attrs }) => {
      if (type.name !== "hardBreak" && !type.isText) seen.push([type.name, attrs]);
    });
    return seen;
  };
  expect(shape(written.text)).toEqual(shape(merged));
  expect(ficheTextOf(jsonOf(written.text), () => expect.fail("an id is missing")).eq(written.text)).toBe(
    true,
  );
});

test.each([
  ["an image", "![logo](https://exemple.fr/a.png)", "left-out"],
  ["struck words", "~~deux~~ trois", "left-out"],
  ["a link that could run", "[là](javascript:alert(1))", "left-out"],
  ["the call of a note that is not there", "mois[^9]", "unknown-note"],
  ["the call of a note that something else calls", "mois[^2]", "unknown-note"],
])("%s is refused at its line, and nothing is lost", (_, line, problem) => {
  expect(write(["Effets", "Délai", line, "Ou", "trois"])).toEqual({
    ok: false,
    problems: new Map([[2, problem]]),
  });
});

test("what looks like the text of a note stays words", () => {
  const written = write(["Effets", "[^1]: tout", "deux", "Ou", "trois"]);
  expect(written).toMatchObject({ ok: false, problems: new Map([[1, "unknown-note"]]) });
});

test("a line may be emptied, and the caption changed", () => {
  const written = write(["Effets", "", "deux **mois**[^1]", "Ou", "trois"], "Délais et effets");
  if (!written.ok) return expect.fail("refused");
  expect(tableOf(written.text).attrs.caption).toBe("Délais et effets");
  expect(linesOf(written.text)[1]?.markdown).toBe("");
});

test("what nobody changed stays to the letter, in any text", () => {
  fc.assert(
    fc.property(anyFiche, (text) => {
      for (const { attrs } of text.children.filter(({ type }) => type.name === "table")) {
        const table = findTable(text, String(attrs.id)) ?? expect.fail("no table");
        const { caption, rows } = writeTable(text, table);
        const lines = rows.flatMap((cells) =>
          cells.flatMap((one) => one.lines.map(({ markdown }) => markdown)),
        );
        const written = withTable(text, table, { caption, lines });
        expect(written.ok && written.text.eq(text)).toBe(true);
      }
    }),
  );
});
