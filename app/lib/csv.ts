import { type DSV, dsvFormat } from "d3-dsv";
import { opensFormula } from "./formula";

export type Dialect = { delimiter: string; bom: boolean };

/** For the spreadsheets of French computers: they take a semicolon, and UTF-8 only when a mark announces it. */
export const frenchDialect: Dialect = { delimiter: ";", bom: true };
/** RFC 4180: commas, CRLF, quotation marks doubled. */
export const standardDialect: Dialect = { delimiter: ",", bom: false };

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

/**
 * Rows as CSV, each ended by CRLF. A cell that a spreadsheet would run as a formula (it begins with = + - @, a tabulation or a
 * carriage return) has an apostrophe before it, in every dialect: nobody knows what opens them.
 */
export function csvText(rows: Rows, { delimiter, bom }: Dialect): string {
  const format = dsvFormat(delimiter);
  const lines = rows.map((cells) => lineOf(format, cells));
  return `${bom ? "\uFEFF" : ""}${lines.join("")}`;
}

/** The same, batch by batch: the mark comes once, with the head. */
export async function* csvParts(
  head: readonly Cell[],
  batches: AsyncIterable<Rows>,
  dialect: Dialect,
): AsyncGenerator<string> {
  yield csvText([head], dialect);
  for await (const rows of batches) if (rows.length > 0) yield csvText(rows, { ...dialect, bom: false });
}

const lineOf = (format: DSV, cells: readonly Cell[]) => `${format.formatRow(cells.map(guarded))}\r\n`;

function guarded(cell: Cell): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  return opensFormula(cell) ? `'${cell}` : cell;
}
