import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvParts, csvText, frenchDialect, standardDialect } from "./csv";

test("cells are quoted where it is needed, a line feed alone included", () => {
  const row = ["Été", "a;b", 'a"b', "", "a\nb", 7, null];
  expect(csvText([row], frenchDialect)).toBe('\uFEFFÉté;"a;b";"a""b";;"a\nb";7;\r\n');
  expect(csvText([row], standardDialect)).toBe('Été,a;b,"a""b",,"a\nb",7,\r\n');
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tcmd", "\rcmd", "＝1"])(
  "a cell that begins as a formula does, %j, is plain text",
  (cell) => {
    for (const dialect of [frenchDialect, standardDialect])
      expect(csvText([[cell]], dialect)).toMatch(/^\uFEFF?"?'/);
  },
);

const awkward = fc.string({
  unit: fc.constantFrom("a", "é", '"', ";", ",", "\r", "\n", " ", "'", "\ufeff", "="),
});

test.each([
  ["spreadsheets", frenchDialect],
  ["programs", standardDialect],
])("whatever the cells, a reader that is not ours finds them again in the CSV for %s", (_, dialect) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(awkward, awkward, awkward), { minLength: 1 }), (rows) => {
      const text = csvText(rows, dialect);
      const found: string[][] = parse(text, { ...dialect, record_delimiter: "\r\n" });
      expect(found).toEqual(rows.map((cells) => cells.map((cell) => cell.replace(/^[=\r]/, "'$&"))));
    }),
  );
});

test("part by part, the mark comes once", async () => {
  async function* batches() {
    yield await Promise.resolve([["un"]]);
    yield await Promise.resolve([["deux"]]);
  }
  let file = "";
  for await (const part of csvParts(["tête"], batches(), frenchDialect)) file += part;
  expect(file).toBe("\uFEFFtête\r\nun\r\ndeux\r\n");
});
