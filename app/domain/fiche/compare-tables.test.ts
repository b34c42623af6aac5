import fc from "fast-check";
import { expect, test } from "vitest";
import { block, ficheNode, type NodeJson, paragraph, table } from "../../../tests/factories/fiche-text";
import { blocksOf } from "./block";
import { isPartChanged, type Part, partsOf, type ShownCell, type ShownTable } from "./compare-tables";
import { compareTexts, type Row } from "./compare-texts";
import { tableShapesIn } from "./table-shape";

/** Two texts compared, as they are shown. */
function compare(from: readonly NodeJson[], to: readonly NodeJson[]) {
  const [former, later] = [ficheNode(...from), ficheNode(...to)];
  const rows = compareTexts(
    { blocks: blocksOf(former), questions: [] },
    { blocks: blocksOf(later), questions: [] },
  );
  const parts = partsOf(rows, { former: tableShapesIn(former), later: tableShapesIn(later) });
  return { rows, parts, tables: parts.flatMap((part) => ("table" in part ? [part.table] : [])) };
}

/** The words of a row: « [-un-]{+deux+} mois ». */
function toldOf(row: Row): string {
  if (row.step === "added") return `{+${row.later.text}+}`;
  if (row.step === "removed") return `[-${row.former.text}-]`;
  if (row.step === "left") return `(${row.former.text})`;
  return row.words
    .map((stretch) =>
      "kept" in stretch
        ? stretch.kept
        : `${stretch.removed && `[-${stretch.removed}-]`}${stretch.added && `{+${stretch.added}+}`}`,
    )
    .join("");
}
const cellWords = ({ rows }: ShownCell) => rows.map(toldOf).join(" / ");
const grid = (shown: ShownTable | null | undefined) => shown?.map((cells) => cells.map(cellWords));

/** A table whose rows and columns keep their names; the text of a cell is its row and column unless told otherwise. */
function named(rows: readonly string[], columns: readonly string[], texts: Record<string, string> = {}) {
  const drawn = rows.map((row) =>
    block(
      "tableRow",
      row,
      columns.map((column) => {
        const id = `${row}${column}`;
        return block("tableCell", id, [paragraph(`${id}p`, texts[id] ?? id)]);
      }),
    ),
  );
  return block("table", "t1", drawn, { caption: "Effets" });
}

const around = [paragraph("p1", "Avant."), paragraph("p2", "Après.")] as const;
const [before, after] = around;

test("a table that did not change is one part, a table, and nothing of it is said to change", () => {
  const text = [
    before,
    table("t1", "Effets", [
      ["Coût", "Délai"],
      ["Un", "Deux"],
    ]),
    after,
  ];
  const { parts, tables } = compare(text, text);
  expect(parts).toHaveLength(3);
  expect(parts.some(isPartChanged)).toBe(false);
  expect(grid(tables[0]?.overlay)).toEqual([
    ["Coût", "Délai"],
    ["Un", "Deux"],
  ]);
  expect(tables[0]?.overlay?.map(([cell]) => cell?.isHead)).toEqual([true, false]);
});

test("words that change in a cell are told in that cell, each side with its own", () => {
  const { tables } = compare([named(["a"], ["x", "y"])], [named(["a"], ["x", "y"], { ay: "autre" })]);
  expect(grid(tables[0]?.overlay)).toEqual([["ax", "[-ay-]{+autre+}"]]);
  expect(tables[0]).toMatchObject({ isReset: false });
});

test("rows and columns that went or came stand in their place", () => {
  const { tables } = compare([named(["a", "b", "c"], ["x", "y"])], [named(["a", "c", "d"], ["x", "z", "y"])]);
  expect(grid(tables[0]?.overlay)).toEqual([
    ["ax", "{+az+}", "ay"],
    ["[-bx-]", "", "[-by-]"],
    ["cx", "{+cz+}", "cy"],
    ["{+dx+}", "{+dz+}", "{+dy+}"],
  ]);
  expect(grid(tables[0]?.former)?.[1]).toEqual(["[-bx-]", "[-by-]"]);
});

test("columns that changed places make two tables, one after the other", () => {
  const { tables } = compare([named(["a", "b"], ["x", "y"])], [named(["a", "b"], ["y", "x"])]);
  expect(tables).toHaveLength(1);
  expect(tables[0]?.overlay).toBeNull();
  expect(grid(tables[0]?.later)).toEqual([
    ["ay", "ax"],
    ["by", "bx"],
  ]);
});

test("cells that are merged otherwise make two tables as well", () => {
  const wide = (colspan: number) =>
    block("table", "t1", [
      block("tableRow", "r1", [
        block("tableCell", "c1", [paragraph("c1p", "Un")], { colspan }),
        ...(colspan > 1 ? [] : [block("tableCell", "c2", [paragraph("c2p", "Deux")])]),
      ]),
      block("tableRow", "r2", [
        block("tableCell", "c3", [paragraph("c3p", "Trois")]),
        block("tableCell", "c4", [paragraph("c4p", "Quatre")]),
      ]),
    ]);
  const { tables } = compare([wide(1)], [wide(2)]);
  expect(tables[0]).toMatchObject({ overlay: null, isReset: true });
  expect(grid(tables[0]?.former)?.[0]).toEqual(["Un", "[-Deux-]"]);
  expect(tables[0]?.later?.[0]).toMatchObject([{ colspan: 2 }]);
});

test("a caption that changes is a change of its table", () => {
  const { parts, tables } = compare(
    [table("t1", "Effets", [["Un"]])],
    [table("t1", "Effets attendus", [["Un"]])],
  );
  expect(parts.some(isPartChanged)).toBe(true);
  expect(tables[0]?.caption).toEqual([{ kept: "Effets" }, { removed: "", added: " attendus" }]);
});

test("a table that came, one that went, one that moved: each where it stands", () => {
  const [first, second] = [table("t1", "", [["Un"]]), table("t2", "", [["Deux"]])];
  const sidesOf = ({ parts }: { parts: readonly Part[] }) =>
    parts.map((part) => ("row" in part ? part.row.step : [grid(part.table.former), grid(part.table.later)]));
  expect(sidesOf(compare([before, first], [before, second]))).toEqual([
    "kept",
    [[["[-Un-]"]], undefined],
    [undefined, [["{+Deux+}"]]],
  ]);
  expect(sidesOf(compare([first, before, after], [before, after, first]))).toEqual([
    [[["(Un)"]], undefined],
    "kept",
    "kept",
    [undefined, [["Un"]]],
  ]);
});

test("a row that takes the place of another is another row, though a cell says the same", () => {
  const said = (name: string, cost: string) => [name, `${cost} M€`, "un an", "Agence"];
  const holding = (id: string, row: readonly string[]) => {
    const cells = row.map((text, at) => block("tableCell", `${id}${at}`, [paragraph(`${id}${at}p`, text)]));
    return block("table", "t1", [block("tableRow", id, cells)]);
  };
  const { tables } = compare(
    [holding("r1", said("Contrôle qualité", "0,1"))],
    [holding("r2", said("Registre des refus de communication des pièces", "0,05"))],
  );
  expect(tables.map(({ former, later }) => [grid(former), grid(later)])).toEqual([
    [[["[-Contrôle qualité-]", "[-0,1 M€-]", "[-un an-]", "[-Agence-]"]], undefined],
    [
      undefined,
      [["{+Registre des refus de communication des pièces+}", "{+0,05 M€+}", "{+un an+}", "{+Agence+}"]],
    ],
  ]);
});

test("a table under another id is known by what it holds", () => {
  const { tables } = compare(
    [named(["a", "b"], ["x", "y"])],
    [{ ...named(["a", "b", "c"], ["x", "y"]), attrs: { id: "t9", caption: "" } }],
  );
  expect(grid(tables[0]?.overlay)).toEqual([
    ["ax", "ay"],
    ["bx", "by"],
    ["{+cx+}", "{+cy+}"],
  ]);
});

const some = (all: readonly string[]) => fc.subarray([...all], { minLength: 1 });
const aNamed = fc
  .tuple(
    some(["a", "b", "c", "d"]),
    some(["x", "y", "z"]),
    fc.dictionary(fc.constantFrom("ax", "ay", "bx", "by", "cz"), fc.constantFrom("autre", "ax", "un mot")),
  )
  .map(([rows, columns, texts]) => ({ rows, columns, texts, node: named(rows, columns, texts) }));

type Named = { rows: readonly string[]; columns: readonly string[]; texts: Record<string, string> };

/** The words of each row as they were written. */
const written = ({ rows, columns, texts }: Named) =>
  rows.map((row) => columns.map((column) => texts[row + column] ?? row + column).join(" "));

/** What a row told of its former words, or of its later ones; null where they did not stand there. */
function formerOf(row: Row): string | null {
  return row.step === "added" || row.step === "arrived" ? null : row.former.text;
}
function laterOf(row: Row): string | null {
  return row.step === "removed" || row.step === "left" ? null : row.later.text;
}

const read = (shown: ShownTable | null, textOf: (row: Row) => string | null) =>
  (shown ?? [])
    .map((cells) => cells.flatMap(({ rows }) => rows.flatMap((row) => textOf(row) ?? [])).join(" "))
    .filter((line) => line !== "");

test("whatever becomes of rows, columns and cells, each text can be read back, and no row is lost", () => {
  fc.assert(
    fc.property(aNamed, aNamed, (from, to) => {
      const { rows, parts, tables } = compare([before, from.node, after], [before, to.node, after]);
      const told = parts.flatMap((part) => ("row" in part ? [part.row] : part.table.rows));
      expect(told).toHaveLength(rows.length);
      expect(new Set(told)).toEqual(new Set(rows));
      expect(tables.flatMap(({ former }) => read(former, formerOf))).toEqual(written(from));
      expect(tables.flatMap(({ later }) => read(later, laterOf))).toEqual(written(to));
      for (const { overlay, later } of tables)
        if (overlay) expect(read(overlay, laterOf)).toEqual(read(later, laterOf));
    }),
  );
});
