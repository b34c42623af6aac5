import { Fragment, type Node } from "@tiptap/pm/model";
import { TableMap } from "@tiptap/pm/tables";
import { ficheSchema } from "~/editor/fiche-schema";
import { tablesIn, textblocksIn } from "../fiche/table-shape";
import { hasWords, inlineJson } from "./inline";
import { noteSigns } from "./note-signs";
import { notesCalledIn } from "./notes";
import { bare, type LineProblem, readLine } from "./read-line";
import { writeLine } from "./write-line";

/** A paragraph of a cell: its rank among those of the table, from 0, the number of its source, its words in Markdown. */
export type TableLine = { rank: number; label: string | null; markdown: string };
/** Where a cell stands, from 1, how far it reaches, and what it holds. */
export type TableCell = {
  row: number;
  column: number;
  colspan: number;
  rowspan: number;
  isHead: boolean;
  lines: TableLine[];
};
export type TableLines = { caption: string; rows: TableCell[][] };

/** A table of a text, wherever it stands; undefined when there is none of this id. */
export const findTable = (text: Node, id: string): Node | undefined =>
  tablesIn(text).find((table) => table.attrs.id === id);

/** The words of a table as they are written, in the shape that it has, merged cells included. */
export function writeTable(text: Node, table: Node): TableLines {
  const notes = noteSigns(text);
  const ranks = new Map(textblocksIn(table).map((one, rank) => [one, rank]));
  const map = TableMap.get(table);
  const rows: TableCell[][] = [];
  table.forEach((row, rowAt) => {
    const cells: TableCell[] = [];
    row.forEach((cell, cellAt) => {
      const { top, left, right, bottom } = map.findCell(rowAt + 1 + cellAt);
      const lines = textblocksIn(cell).map((one) => ({
        rank: ranks.get(one) ?? 0,
        label: typeof one.attrs.label === "string" ? one.attrs.label : null,
        markdown: writeLine(one, notes),
      }));
      const reach = { colspan: right - left, rowspan: bottom - top };
      cells.push({
        row: top + 1,
        column: left + 1,
        ...reach,
        isHead: cell.type.name === "tableHeader",
        lines,
      });
    });
    rows.push(cells);
  });
  return { caption: String(table.attrs.caption), rows };
}

/** What was typed: the caption, and a line for each paragraph of the table, in order. */
export type TypedTable = { caption: string; lines: readonly string[] };
export type WrittenTable =
  { ok: true; text: Node } | { ok: false; problems: ReadonlyMap<number, LineProblem> };

/**
 * A text whose table has the words that were typed. Its shape and all its ids stay; a line that reads as it did is kept to
 * the letter. There are as many lines as the table has paragraphs.
 */
export function withTable(text: Node, table: Node, { caption, lines }: TypedTable): WrittenTable {
  const all = noteSigns(text);
  const called = notesCalledIn(table, text);
  const notes = new Map([...all].filter(([, note]) => called.includes(note)));
  const problems = new Map<number, LineProblem>();
  const fresh = new Map<Node, Node>();
  for (const [rank, textblock] of textblocksIn(table).entries()) {
    const typed = bare(lines[rank] ?? "");
    if (typed === writeLine(textblock, all)) continue;
    const { inline, problem } = readLine(typed, notes);
    if (problem) problems.set(rank, problem);
    const words = hasWords(inline) ? inlineJson(inline) : [];
    fresh.set(textblock, ficheSchema.nodeFromJSON({ ...shapeOf(textblock), content: words }));
  }
  if (problems.size > 0) return { ok: false, problems };
  return { ok: true, text: replaced(text, { table, caption, fresh }) };
}

/** How many paragraphs a table has. */
export const countLines = (table: Node): number => textblocksIn(table).length;

const shapeOf = ({ type, attrs }: Node) => ({ type: type.name, attrs });

type Change = { table: Node; caption: string; fresh: ReadonlyMap<Node, Node> };

function replaced(node: Node, change: Change): Node {
  if (node.isTextblock || node.isLeaf) return change.fresh.get(node) ?? node;
  const content = Fragment.from(node.children.map((child) => replaced(child, change)));
  if (node !== change.table) return node.copy(content);
  return node.type.create({ ...node.attrs, caption: change.caption }, content);
}
