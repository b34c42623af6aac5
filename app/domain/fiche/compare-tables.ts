import { changesOf, type Stretch } from "~/lib/word-changes";
import { isChanged, type Row } from "./compare-texts";
import { overlayTables } from "./overlay-tables";
import { areSetAlike, leafIdsOf, type TableCell, type TableShape } from "./table-shape";

/** A cell as it is shown: what became of each textblock in it. */
export type ShownCell = { isHead: boolean; colspan: number; rowspan: number; rows: readonly Row[] };
export type ShownTable = readonly (readonly ShownCell[])[];

/**
 * A table of either text, or of both. `overlay` is both laid over each other; null where they cannot be, or where only one of
 * the texts has the table here.
 */
export type ComparedTable = {
  id: string;
  caption: Stretch[];
  /** Whether its caption, its cells or their setting changed. */
  isReset: boolean;
  rows: readonly Row[];
  former: ShownTable | null;
  later: ShownTable | null;
  overlay: ShownTable | null;
};

/** A comparison as it is shown, in reading order: a row of a table stands in its table. */
export type Part = { row: Row } | { table: ComparedTable };

type Tables = { former: readonly TableShape[]; later: readonly TableShape[] };

/** Gathers the rows of a comparison by the tables that they stand in; each row is in one part. */
export function partsOf(rows: readonly Row[], tables: Tables): Part[] {
  const [formerOf, laterOf] = [tableByLeaf(tables.former), tableByLeaf(tables.later)];
  const pairs = pairTables(rows, formerOf, laterOf);
  const groups = new Map<TableShape, Row[]>();
  const order: (Row | TableShape)[] = [];
  for (const row of rows) {
    const table = holderOf(row, { formerOf, laterOf, pairs });
    const group = table && groups.get(table);
    if (group) group.push(row);
    else if (table) groups.set(table, [row]);
    if (!group) order.push(table ?? row);
  }
  const formerOfPair = new Map([...pairs].map(([former, later]) => [later, former]));
  const laterTables = new Set(tables.later);
  const show = rowsBySide(rows);
  return order.map((one) => {
    if ("step" in one) return { row: one };
    const isLater = laterTables.has(one);
    const former = isLater ? (formerOfPair.get(one) ?? null) : one;
    return { table: compare(show, groups.get(one) ?? [], { former, later: isLater ? one : null }) };
  });
}

type ByLeaf = ReadonlyMap<string, TableShape>;

const tableByLeaf = (tables: readonly TableShape[]): ByLeaf =>
  new Map(tables.flatMap((table) => leafIdsOf(table).map((leaf) => [leaf, table])));

/** The tables that stayed where they were: those of one id, else the one that most of its textblocks stayed in. */
function pairTables(rows: readonly Row[], formerOf: ByLeaf, laterOf: ByLeaf): Map<TableShape, TableShape> {
  const shared = new Map<TableShape, Map<TableShape, number>>();
  for (const row of rows) {
    if (row.step !== "kept") continue;
    const [former, later] = [formerOf.get(row.former.blockId), laterOf.get(row.later.blockId)];
    if (!former || !later) continue;
    const counts = shared.get(later) ?? new Map<TableShape, number>();
    const weight = former.id === later.id ? Infinity : 1;
    shared.set(later, counts.set(former, (counts.get(former) ?? 0) + weight));
  }
  const pairs = new Map<TableShape, TableShape>();
  for (const [later, counts] of shared) {
    const free = [...counts].filter(([former]) => !pairs.has(former));
    const [best] = free.toSorted(([, one], [, other]) => other - one);
    if (best) pairs.set(best[0], later);
  }
  return pairs;
}

type Known = { formerOf: ByLeaf; laterOf: ByLeaf; pairs: ReadonlyMap<TableShape, TableShape> };

/** The table that a row is shown in: of what is gone, the one that took the place of its own, if any. */
function holderOf(row: Row, { formerOf, laterOf, pairs }: Known): TableShape | null {
  if (row.step !== "removed" && row.step !== "left") return laterOf.get(row.later.blockId) ?? null;
  const own = formerOf.get(row.former.blockId);
  return own ? (pairs.get(own) ?? own) : null;
}

type Sides = { former: TableShape | null; later: TableShape | null };

function compare(show: BySide, rows: readonly Row[], { former, later }: Sides): ComparedTable {
  const isBoth = former !== null && later !== null;
  const caption = changesOf((former ?? later)?.caption ?? "", (later ?? former)?.caption ?? "");
  const cells = isBoth ? overlayTables(former, later, show.leaves) : null;
  return {
    ...{ id: (later ?? former)?.id ?? "", caption, rows },
    isReset: isBoth && (former.caption !== later.caption || !areSetAlike(former, later)),
    former: former && draw(former, show.former),
    later: later && draw(later, show.later),
    overlay: cells?.map((row) => row.map((pair) => show.both(pair.former, pair.later))) ?? null,
  };
}

const draw = ({ rows }: TableShape, rowsOf: (cell: TableCell) => Row[]): ShownTable =>
  rows.map(({ cells }) => cells.map((cell) => shown(cell, rowsOf(cell))));

const shown = (cell: TableCell | null, rows: readonly Row[]): ShownCell => ({
  isHead: cell?.isHead ?? false,
  colspan: cell?.colspan ?? 1,
  rowspan: cell?.rowspan ?? 1,
  rows,
});

/** What became of the textblocks of a cell, on either side, and of a cell that is on both. */
function rowsBySide(all: readonly Row[]) {
  const formerRows = new Map<string, Row>();
  const laterRows = new Map<string, Row>();
  const leaves = new Map<string, string>();
  for (const row of all) {
    const isGone = row.step === "removed" || row.step === "left";
    if (isGone || row.step === "kept") formerRows.set(row.former.blockId, row);
    if (!isGone) laterRows.set(row.later.blockId, row);
    if (row.step === "kept" || row.step === "arrived") leaves.set(row.former.blockId, row.later.blockId);
  }
  const find = (cell: TableCell | null, from: ReadonlyMap<string, Row>) =>
    (cell?.leafIds ?? []).flatMap((leaf) => from.get(leaf) ?? []);
  return {
    leaves,
    former: (cell: TableCell) => find(cell, formerRows),
    later: (cell: TableCell) => find(cell, laterRows),
    both: (former: TableCell | null, later: TableCell | null): ShownCell => {
      const gone = find(former, formerRows).filter(({ step }) => step !== "kept");
      return shown(later ?? former, [...gone, ...find(later, laterRows)]);
    },
  };
}

type BySide = ReturnType<typeof rowsBySide>;

/** Whether anything of a part changed. */
export const isPartChanged = (part: Part): boolean =>
  "row" in part ? isChanged(part.row) : part.table.isReset || part.table.rows.some(isChanged);
