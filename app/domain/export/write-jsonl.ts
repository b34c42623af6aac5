import type { NamedField } from "./fields";
import type { Entry } from "./row";

/** JSON Lines: one object for each contribution, with exact texts, codes, lists and instants in UTC. */
export async function* writeJsonLines(
  fields: readonly NamedField[],
  batches: AsyncIterable<readonly Entry[]>,
): AsyncGenerator<string> {
  for await (const entries of batches) {
    yield entries.map((entry) => `${lineOf(fields, entry)}\n`).join("");
  }
}

function lineOf(fields: readonly NamedField[], entry: Entry): string {
  return JSON.stringify(
    Object.fromEntries(fields.map(({ name, reading }) => [name, valueOf(reading, entry)])),
  );
}

function valueOf(reading: NamedField["reading"], entry: Entry) {
  if (reading.type !== "instant") return reading.read(entry);
  const instant = reading.read(entry);
  return instant === null ? null : new Date(instant).toISOString();
}
