import { Readable, pipeline } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { type Options, stringify } from "csv-stringify";

const spreadsheet = {
  ...{ bom: true, delimiter: ";", escape_formulas: true },
  record_delimiter: "windows",
  quote_record_delimiter: true, // a line feed alone in a cell, too
} satisfies Options;

/**
 * Rows as a CSV file for spreadsheets, as they come: UTF-8 with its mark, semicolons, and cells that a spreadsheet
 * would compute (= + - @ tab CR) made plain text. Whoever reads it slowly is waited for; whoever leaves ends the rows.
 */
export function csvOf(rows: AsyncIterable<readonly string[]>): ReadableStream<Uint8Array> {
  const file = stringify(spreadsheet);
  pipeline(Readable.from(rows), file, () => undefined); // the reader of `file` hears of what fails
  return createReadableStreamFromReadable(file);
}
