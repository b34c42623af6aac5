import { Readable, pipeline } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { stringify } from "csv-stringify";

/**
 * Rows as a CSV file for spreadsheets, as they come: UTF-8 with its mark, semicolons, and cells that a spreadsheet
 * would compute (= + - @ tab CR) made plain text. Whoever reads it slowly is waited for; whoever leaves ends the rows.
 */
export function csvOf(rows: AsyncIterable<readonly string[]>): ReadableStream<Uint8Array> {
  const file = stringify({ bom: true, delimiter: ";", record_delimiter: "windows", escape_formulas: true });
  pipeline(Readable.from(rows), file, () => undefined); // the reader of `file` hears of what fails
  return createReadableStreamFromReadable(file);
}
