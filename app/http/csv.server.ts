import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { csvParts, frenchDialect } from "~/lib/csv";

/**
 * Rows as a CSV file for spreadsheets, as they come. Whoever reads it slowly is waited for; whoever leaves ends
 * the rows.
 */
export function csvOf(
  head: readonly string[],
  rows: AsyncIterable<readonly string[]>,
): ReadableStream<Uint8Array> {
  const parts = csvParts(head, oneByOne(rows), frenchDialect);
  return createReadableStreamFromReadable(Readable.from(parts, { objectMode: false }));
}

async function* oneByOne(rows: AsyncIterable<readonly string[]>) {
  for await (const row of rows) yield [row];
}
