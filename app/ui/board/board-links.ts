import type { ChartName } from "~/domain/tally/chart-name";
import type { CountedRow } from "~/domain/tally/list-counted.server";
import type { Cell } from "./sheet";

/** Where the board leads. */
export type BoardLinks = {
  board: string;
  /** The same consultation, without a filter. */
  whole: string;
  /** Null when there is nothing to list: the filters exclude what the number would count. */
  list: (cell: Pick<Cell, "of" | "basis" | "listed">) => string | null;
  file: (chart: ChartName, format: "csv" | "svg") => string;
  /** Null for who may not moderate here. */
  moderation: string | null;
  contribution: (row: CountedRow) => string | null;
};
