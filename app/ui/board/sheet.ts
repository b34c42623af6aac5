import type { ChartName } from "~/domain/tally/chart-name";
import type { Basis } from "~/domain/tally/mark";
import type { Countable, Listed } from "~/domain/tally/wanted";
import type { Drawing } from "../chart/drawing";

/** A number of the board: its name, where it has one, and the list of exactly what it counts. */
export type Cell = {
  value: number;
  name?: string | undefined;
  /** Of a number without a name: the names of those that it is the sum of. */
  sumOf?: readonly string[];
  of?: Countable;
  basis?: Basis;
  listed: Listed;
};

/** A chart as numbers and as a drawing: what its table, its CSV and its SVG are made of. */
export type Sheet = {
  chart: ChartName;
  /** Heads of what the rows are, then of their numbers. */
  head: { labels: readonly string[]; numbers: readonly string[] };
  rows: readonly { key: string; labels: readonly string[]; cells: readonly Cell[] }[];
  drawing: Drawing;
};
