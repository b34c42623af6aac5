import { csvParts, type Dialect } from "~/lib/csv";
import type { Column } from "./column";
import type { Entry } from "./row";

/** A CSV of entries, batch by batch. */
export function writeCsv(
  columns: readonly Column[],
  batches: AsyncIterable<readonly Entry[]>,
  dialect: Dialect,
): AsyncGenerator<string> {
  const titles = columns.map(({ title }) => title);
  return csvParts(titles, cellsOf(columns, batches), dialect);
}

async function* cellsOf(columns: readonly Column[], batches: AsyncIterable<readonly Entry[]>) {
  for await (const entries of batches) yield entries.map((entry) => columns.map(({ read }) => read(entry)));
}
