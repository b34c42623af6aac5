import type { FieldName } from "./fields";

type FieldWords = { title: string; meaning: string };

/** The words of our files, in the language of who reads them; the domain has none of its own. */
export type Wording = {
  fields: Readonly<Record<FieldName, FieldWords>>;
  /** What the codes of a field are called. */
  codes: Readonly<Partial<Record<FieldName, Readonly<Record<string, string>>>>>;
  booleans: Readonly<{ true: string; false: string }>;
  types: Readonly<Record<"text" | "number" | "instant" | "boolean" | "code" | "list", string>>;
  sheet: string;
  dictionary: Readonly<{ sheet: string; head: readonly string[] }>;
  /** Ends a cell that was longer than a spreadsheet takes. */
  cut: string;
};
