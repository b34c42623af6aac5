import { opensFormula } from "./formula";

export type Dialect = { delimiter: ";" | ","; bom: boolean };

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
  const textOf = (cell: Cell) => cellText(cell, delimiter);
  let text = bom ? byteOrderMark : "";
  for (const cells of rows) text += `${cells.map(textOf).join(delimiter)}\r\n`;
  return text;
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

const byteOrderMark = "\uFEFF";

/** What a reader would take for an end, for a mark, or leave out (spaces at the edges): such a cell stands in quotation marks. */
const misread = { ";": /[";\r\n\uFEFF]|^ | $/, ",": /[",\r\n\uFEFF]|^ | $/ } as const;

function cellText(cell: Cell, delimiter: Dialect["delimiter"]): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const guarded = opensFormula(cell) ? `'${cell}` : cell;
  return misread[delimiter].test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
