import type { NamedField } from "./fields";
import type { Wording } from "./wording";

/** What a column says: its title for people, its name for programs, its type, and the values of a closed list. */
export type Definition = { name: string; title: string; meaning: string; type: string; values: string };

/** The dictionary of these fields, as a sheet and as a page. */
export function dictionaryOf(fields: readonly NamedField[], wording: Wording): Definition[] {
  return fields.map(({ name, reading }) => ({
    name,
    ...wording.fields[name],
    type: wording.types[reading.type],
    values: "codes" in reading ? valuesOf(reading.codes, wording.codes[name] ?? {}) : "",
  }));
}

/** « comment : Commentaire » */
function valuesOf(codes: readonly string[], words: Readonly<Record<string, string>>): string {
  return codes.map((code) => `${code}\u00a0: ${words[code] ?? code}`).join("\n");
}

export const cellsOf = ({ title, name, meaning, type, values }: Definition) => [
  ...[title, name, meaning, type, values],
];
