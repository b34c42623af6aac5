import { z } from "zod";
import type { Snapshot } from "~/db/snapshot.server";
import { columnsOf } from "./column";
import { cellsOf, dictionaryOf } from "./dictionary";
import { fieldsFor } from "./fields";
import type { FileOrder } from "./file-order";
import { outlineRow, placesIn } from "./outline";
import { type Entry, entryOf, exportRow } from "./row";
import type { Wording } from "./wording";
import { frenchDialect, standardDialect } from "~/lib/csv";
import { writeCsv } from "./write-csv";
import { writeJsonLines } from "./write-jsonl";
import { writeXlsx } from "./write-xlsx.server";

/** What the writers need to be told: words, what the file says of itself, and addresses. */
export type Told = {
  wording: Wording;
  notes: readonly (readonly [string, string])[];
  addressOf: (reference: string) => string;
};

/** Writes a file from one snapshot, as it is read: text or bytes, a batch at a time. */
export async function* writeFile(
  order: FileOrder,
  snapshot: Snapshot,
  told: Told,
): AsyncGenerator<string | Uint8Array> {
  const placeOf = placesIn(z.array(outlineRow).parse(await snapshot.read(order.outline)));
  yield* written(order, told, entriesOf(order, snapshot, { addressOf: told.addressOf, placeOf }));
}

function written(order: FileOrder, { wording, notes }: Told, batches: AsyncIterable<readonly Entry[]>) {
  const { format, audience, now } = order;
  const { demonstration, timeZone } = order.consultation;
  const fields = fieldsFor(audience, demonstration);
  if (format === "jsonl") return writeJsonLines(fields, batches);
  const columns = columnsOf(fields, format, wording, timeZone);
  if (format === "csv") return writeCsv(columns, batches, frenchDialect);
  if (format === "rfc4180") return writeCsv(columns, batches, standardDialect);
  const { sheet, cut } = wording;
  const rows = [...dictionaryOf(fields, wording).map(cellsOf), [], ...notes];
  return writeXlsx({ columns, sheet, cut, now, dictionary: { ...wording.dictionary, rows } }, batches);
}

/** The rows of the cursor, checked and completed. */
async function* entriesOf(
  { contributions, consultation: { demonstration } }: FileOrder,
  snapshot: Snapshot,
  found: Pick<Parameters<typeof entryOf>[1], "addressOf" | "placeOf">,
): AsyncGenerator<Entry[]> {
  const finding = { ...found, demonstration };
  for await (const rows of snapshot.stream(contributions)) {
    yield rows.map((row) => entryOf(exportRow.parse(row), finding));
  }
}
