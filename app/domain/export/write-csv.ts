import { stringify } from "csv-stringify/sync";
import type { Column } from "./column";
import type { Entry } from "./row";

type Dialect = { delimiter: string; bom: boolean };

/** For the spreadsheets of French computers: they take a semicolon, and UTF-8 only when a mark announces it. */
export const frenchDialect: Dialect = { delimiter: ";", bom: true };
/** RFC 4180: commas, CRLF, quotation marks doubled. */
export const standardDialect: Dialect = { delimiter: ",", bom: false };

/**
 * A CSV, batch by batch. A cell that a spreadsheet would run as a formula (it begins with = + - @, a tabulation or
 * a carriage return) has an apostrophe before it, in both dialects: nobody knows what opens them.
 */
export async function* writeCsv(
  columns: readonly Column[],
  batches: AsyncIterable<readonly Entry[]>,
  { delimiter, bom }: Dialect,
): AsyncGenerator<string> {
  const told = { delimiter, record_delimiter: "\r\n", escape_formulas: true } as const;
  yield stringify([columns.map(({ title }) => title)], { ...told, bom });
  for await (const entries of batches) {
    yield stringify(
      entries.map((entry) => columns.map(({ read }) => read(entry))),
      told,
    );
  }
}
