import { stringify } from "csv-stringify/sync";
import { opensFormula } from "./formula";

export type Dialect = { delimiter: string; bom: boolean };

/** For the spreadsheets of French computers: they take a semicolon, and UTF-8 only when a mark announces it. */
export const frenchDialect: Dialect = { delimiter: ";", bom: true };
/** RFC 4180: commas, CRLF, quotation marks doubled. */
export const standardDialect: Dialect = { delimiter: ",", bom: false };

/** Of an array, which is what the library takes. */
type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

/**
 * Rows as CSV. A cell that a spreadsheet would run as a formula (it begins with = + - @, a tabulation or a carriage
 * return) has an apostrophe before it, in every dialect: nobody knows what opens them. A line feed alone is quoted
 * as well: the library would leave it bare where lines end by CRLF, and spreadsheets would begin a row there.
 */
export function csvText(rows: Rows, { delimiter, bom }: Dialect): string {
  const guardedRows = rows.map((cells) => cells.map(guarded));
  return stringify(guardedRows, { delimiter, bom, record_delimiter: "\r\n", quote_record_delimiter: true });
}

/** The same, batch by batch: the mark comes once, with the head. */
export async function* csvParts(
  head: readonly Cell[],
  batches: AsyncIterable<Rows>,
  dialect: Dialect,
): AsyncGenerator<string> {
  yield csvText([head], dialect);
  for await (const rows of batches) yield csvText(rows, { ...dialect, bom: false });
}

/** Here, and not by the library's own option: that one costs half as much again as the whole of its work. */
const guarded = (cell: Cell) => (typeof cell === "string" && opensFormula(cell) ? `'${cell}` : cell);
