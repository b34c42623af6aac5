import type { Node } from "@tiptap/pm/model";
import { idOf } from "./block";

/** A cell of a table, with the textblocks that stand in it; `isHead`: it names what is under it. */
export type TableCell = {
  id: string;
  isHead: boolean;
  colspan: number;
  rowspan: number;
  leafIds: readonly string[];
};
export type TableRow = { id: string; cells: readonly TableCell[] };
export type TableShape = { id: string; caption: string; rows: readonly TableRow[] };

/** The tables of a text, or of a block of it, in reading order; no table holds another. */
export function tablesIn(node: Node): Node[] {
  if (node.type.name === "table") return [node];
  return node.isTextblock ? [] : node.children.flatMap(tablesIn);
}

export const tableShapesIn = (text: Node): TableShape[] => tablesIn(text).map(shapeOf);

const shapeOf = (table: Node): TableShape => ({
  id: idOf(table),
  caption: String(table.attrs.caption),
  rows: table.children.map((row) => ({ id: idOf(row), cells: row.children.map(cellOf) })),
});

const cellOf = (cell: Node): TableCell => ({
  id: idOf(cell),
  isHead: cell.type.name === "tableHeader",
  colspan: Number(cell.attrs.colspan),
  rowspan: Number(cell.attrs.rowspan),
  leafIds: textblocksIn(cell).map(idOf),
});

/** The textblocks of a node, in reading order. */
export function textblocksIn(node: Node): Node[] {
  return node.isTextblock ? [node] : node.children.flatMap(textblocksIn);
}

export const cellsOf = ({ rows }: TableShape): TableCell[] => rows.flatMap(({ cells }) => cells);
export const leafIdsOf = (table: TableShape): string[] => cellsOf(table).flatMap(({ leafIds }) => leafIds);

/** Whether some of its cells reach over several rows or columns. */
export const hasMerged = (table: TableShape): boolean =>
  cellsOf(table).some(({ colspan, rowspan }) => colspan > 1 || rowspan > 1);

/** Whether two tables have the same cells, set alike. */
export const areSetAlike = (one: TableShape, other: TableShape): boolean => setting(one) === setting(other);

const setting = ({ rows }: TableShape) =>
  JSON.stringify(
    rows.map(({ cells }) => cells.map(({ id, isHead, colspan, rowspan }) => [id, isHead, colspan, rowspan])),
  );
