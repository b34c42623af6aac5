import type { Change } from "../fact";

/** What differs, field by field, as facts tell it: codes before and after, texts by their name alone. */
export function changesBetween<Coded extends string, Text extends string>(
  fields: { coded: readonly Coded[]; texts: readonly Text[] },
  before: Record<Coded | Text, string | null>,
  after: Record<Coded | Text, string | null>,
): (({ field: Coded } & Change<string>) | { field: Text })[] {
  const isChanged = (field: Coded | Text) => before[field] !== after[field];
  return [
    ...fields.coded.filter(isChanged).map((field) => ({ field, before: before[field], after: after[field] })),
    ...fields.texts.filter(isChanged).map((field) => ({ field })),
  ];
}
