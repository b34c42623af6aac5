import { diffArrays } from "diff";
import { areSetAlike, hasMerged, type TableCell, type TableRow, type TableShape } from "./table-shape";

/** What stands at one place of two tables laid over each other; one side is null where only the other has a cell. */
export type PairedCell = { former: TableCell | null; later: TableCell | null };

/** Which textblock of the later table each one of the former became. */
export type LeafPairs = ReadonlyMap<string, string>;

type Column = { former: number | null; later: number | null };

/**
 * Two states of a table as one, row by row: what went stands where it stood. Rows and cells are paired by their ids, else by
 * the textblocks that went from one to the other. Null when they cannot be laid over each other: columns changed places, or cells
 * reach over several and are set otherwise.
 */
export function overlayTables(
  former: TableShape,
  later: TableShape,
  leaves: LeafPairs,
): PairedCell[][] | null {
  if (areSetAlike(former, later)) return later.rows.map((row, at) => sameCells(former.rows[at], row));
  if (hasMerged(former) || hasMerged(later) || !isGrid(former) || !isGrid(later)) return null;
  const rows = pairRows(former, later, leaves);
  const columns = columnsOf(rows, leaves, [former, later]);
  if (columns === null) return null;
  return rows.map((pair) =>
    columns.map((column) => ({
      former: cellAt(pair.former, column.former),
      later: cellAt(pair.later, column.later),
    })),
  );
}

const sameCells = (former: TableRow | undefined, later: TableRow): PairedCell[] =>
  later.cells.map((cell, at) => ({ former: former?.cells[at] ?? null, later: cell }));

const cellAt = (row: TableRow | null, column: number | null): TableCell | null =>
  (column === null ? null : row?.cells[column]) ?? null;

const widthOf = ({ rows }: TableShape) => rows[0]?.cells.length ?? 0;
const isGrid = (table: TableShape) => table.rows.every(({ cells }) => cells.length === widthOf(table));

type RowPair = { former: TableRow | null; later: TableRow | null };

function pairRows(former: TableShape, later: TableShape, leaves: LeafPairs): RowPair[] {
  const laterIds = new Set(later.rows.map(({ id }) => id));
  const holderOf = new Map(
    later.rows.flatMap(({ id, cells }) => cells.flatMap((cell) => cell.leafIds.map((leaf) => [leaf, id]))),
  );
  const partnerOf = ({ id, cells }: TableRow): string => {
    if (laterIds.has(id)) return id;
    const held = cells.flatMap(({ leafIds }) => leafIds.map((leaf) => leaves.get(leaf)));
    return held.map((leaf) => holderOf.get(leaf ?? "")).find((row) => row !== undefined) ?? `former ${id}`;
  };
  const changes = diffArrays(
    former.rows.map(partnerOf),
    later.rows.map(({ id }) => id),
  );
  let [from, to] = [0, 0];
  return changes.flatMap(({ count, added, removed }) =>
    Array.from({ length: count }, (): RowPair => {
      const pair = { former: former.rows[from] ?? null, later: later.rows[to] ?? null };
      if (!added) from += 1;
      if (!removed) to += 1;
      return { former: added ? null : pair.former, later: removed ? null : pair.later };
    }),
  );
}

/** The columns of both, in order; null when the rows do not agree, or when columns changed places or none is the same. */
function columnsOf(
  rows: readonly RowPair[],
  leaves: LeafPairs,
  [former, later]: readonly [TableShape, TableShape],
): Column[] | null {
  const laterOf = new Map<number, number>();
  for (const [from, to] of rows.flatMap((pair) => pairCells(pair, leaves))) {
    if ((laterOf.get(from) ?? to) !== to) return null;
    laterOf.set(from, to);
  }
  const pairs = [...laterOf].toSorted(([one], [other]) => one - other);
  if (pairs.length === 0 || pairs.some(([, to], at) => at > 0 && to <= (pairs[at - 1]?.[1] ?? -1)))
    return null;
  return interleave(pairs, widthOf(former), widthOf(later));
}

/** The columns of the cells that are the same in two rows. */
function pairCells({ former, later }: RowPair, leaves: LeafPairs): [number, number][] {
  if (!former || !later) return [];
  return former.cells.flatMap(({ id, leafIds }, from): [number, number][] => {
    const became = new Set(leafIds.map((leaf) => leaves.get(leaf)));
    const to = later.cells.findIndex(
      (cell) => cell.id === id || cell.leafIds.some((leaf) => became.has(leaf)),
    );
    return to === -1 ? [] : [[from, to]];
  });
}

/** Columns that went stand before those that came in their place. */
function interleave(pairs: readonly [number, number][], formerWidth: number, laterWidth: number): Column[] {
  const columns: Column[] = [];
  let [from, to] = [0, 0];
  for (const [former, later] of [...pairs, [formerWidth, laterWidth] as const]) {
    for (; from < former; from += 1) columns.push({ former: from, later: null });
    for (; to < later; to += 1) columns.push({ former: null, later: to });
    if (former < formerWidth) columns.push({ former, later });
    [from, to] = [former + 1, later + 1];
  }
  return columns;
}
