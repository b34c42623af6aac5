import type { NodeJson } from "~/editor/node-json";
import type { Reading } from "./blocks";
import type { Findings } from "./finding";
import { childTags, type Piece, type Tag, wordsOf } from "./markup";

type Cell = { tag: Tag | null; isHead: boolean; colspan: number; rowspan: number };

const mostColumns = 60;

/**
 * A table with its merged cells. What would not hold (rows of unequal length, cells that go beyond the last row) is put
 * right by empty cells, and listed. A table in a cell is read as paragraphs, one after the other.
 */
export function tableOf(
  table: Tag,
  { findings, isInNotation }: Reading,
  blocksOf: (pieces: readonly Piece[]) => NodeJson[],
): NodeJson[] {
  const rows = rowsOf(table);
  const grid = fitted(rows);
  if (grid.cells.every((row) => row.length === 0)) return blocksOf(childTags(table).filter(isCaption));
  if (!grid.held) findings.note("broken-tables", firstRowOf(rows));
  const caption = childTags(table).find(isCaption);
  const words = caption
    ? wordsOf(caption)
        .replace(/[ \t\r\n\f]+/g, " ")
        .trim()
    : "";
  if (words === "" && !isInNotation) findings.note("unnamed-tables", firstRowOf(rows));
  const content = grid.cells.map((row) => ({
    type: "tableRow",
    content: row.map((cell) => cellJson(cell, findings, blocksOf)),
  }));
  return [{ type: "table", attrs: { caption: words }, content }];
}

/** What a table is recognised by. */
const firstRowOf = (rows: readonly { tag: Tag }[]) =>
  rows
    .slice(0, 1)
    .flatMap(({ tag }) => childTags(tag))
    .map((cell) => wordsOf(cell).trim())
    .join(" | ");

const isCaption = ({ name }: Tag) => name === "caption";

function rowsOf(table: Tag): { tag: Tag; isHead: boolean }[] {
  return childTags(table).flatMap((child) => {
    if (child.name === "tr") return [{ tag: child, isHead: false }];
    if (!["thead", "tbody", "tfoot"].includes(child.name)) return [];
    return childTags(child)
      .filter(({ name }) => name === "tr")
      .map((row) => ({ tag: row, isHead: child.name === "thead" }));
  });
}

/** Only the first row is a head: the drawing knows no other. */
function cellsOf({ tag, isHead }: { tag: Tag; isHead: boolean }, index: number): Cell[] {
  const cells = childTags(tag).filter(({ name }) => name === "td" || name === "th");
  const allHeads = cells.every(({ name }) => name === "th");
  return cells.map((cell) => ({
    ...{ tag: cell, isHead: index === 0 && (isHead || allHeads) },
    colspan: spanOf(cell.attributes.colspan, mostColumns),
    rowspan: spanOf(cell.attributes.rowspan, 1000),
  }));
}

function spanOf(written: string | undefined, most: number): number {
  const span = Number.parseInt(written ?? "", 10);
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, most);
}

/** The rows as they cover the grid, every one of the same width; `held`: nothing had to be put right. */
function fitted(rows: readonly { tag: Tag; isHead: boolean }[]): { cells: Cell[][]; held: boolean } {
  const told = rows.map(cellsOf).filter((cells) => cells.length > 0);
  let held = told.length === rows.length;
  const covered = told.map(() => new Set<number>());
  const cells = told.map((row, at) =>
    row.map((cell) => {
      const rowspan = Math.min(cell.rowspan, told.length - at);
      if (rowspan < cell.rowspan) held = false;
      const column = freeColumn(covered[at] ?? new Set());
      for (const below of covered.slice(at, at + rowspan))
        for (let across = 0; across < cell.colspan; across++) below.add(column + across);
      return { ...cell, rowspan };
    }),
  );
  const width = Math.max(0, ...covered.map((columns) => Math.max(-1, ...columns) + 1));
  const filled = cells.map((row, at) => {
    const missing = width - (covered[at]?.size ?? 0);
    if (missing > 0) held = false;
    const empty = { tag: null, isHead: row[0]?.isHead ?? false, colspan: 1, rowspan: 1 };
    return [...row, ...Array<Cell>(missing).fill(empty)];
  });
  return { cells: filled, held };
}

function freeColumn(covered: ReadonlySet<number>): number {
  let column = 0;
  while (covered.has(column)) column += 1;
  return column;
}

function cellJson(
  { tag, isHead, colspan, rowspan }: Cell,
  findings: Findings,
  blocksOf: (pieces: readonly Piece[]) => NodeJson[],
): NodeJson {
  const blocks = blocksOf(tag?.children ?? []).flatMap((block) => outOfTable(block, findings));
  const content = blocks.length > 0 ? blocks : [{ type: "paragraph" }];
  return { type: isHead ? "tableHeader" : "tableCell", attrs: { colspan, rowspan }, content };
}

function outOfTable(block: NodeJson, findings: Findings): NodeJson[] {
  if (block.type !== "table") return [block];
  findings.note("nested-tables");
  return nodesIn(block)
    .flatMap(nodesIn)
    .flatMap(nodesIn)
    .filter(({ content }) => content !== undefined);
}

const nodesIn = ({ content }: NodeJson): NodeJson[] => (Array.isArray(content) ? content.filter(isNode) : []);

const isNode = (value: unknown): value is NodeJson =>
  typeof value === "object" && value !== null && !Array.isArray(value);
