import type { Node } from "@tiptap/pm/model";
import { idOf } from "./block";

/** A cell of a table, with the textblocks and questions that stand in it; `isHead`: it names what is under it. */
export type TableCell = {
  id: string;
  isHead: boolean;
  colspan: number;
  rowspan: number;
  leafIds: readonly string[];
};
export type TableRow = { id: string; cells: readonly TableCell[] };
export type TableShape = { id: string; caption: string; rows: readonly TableRow[] };

/** The tables of a text in reading order. */
export function tablesIn(text: Node): TableShape[] {
  const tables: TableShape[] = [];
  text.descendants((node) => {
    if (node.type.name === "table") tables.push(shapeOf(node));
    return !node.isTextblock;
  });
  return tables;
}

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
  leafIds: leavesOf(cell),
});

function leavesOf(cell: Node): string[] {
  const ids: string[] = [];
  cell.descendants((node) => {
    if (node.isTextblock || node.type.name === "question") ids.push(idOf(node));
    return !node.isTextblock;
  });
  return ids;
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
