import type { FieldError } from "./error-summary";

/** A form that comes back: what is wrong with it and what was typed, by the names of its fields. */
export type Refused = { errors: Record<string, string>; typed: Record<string, string> };

/** What is wrong, for the summary at the top; `idOf` where the id of a field is not its name. */
export const fieldErrors = (
  refused: Pick<Refused, "errors"> | null,
  idOf = (name: string) => name,
): FieldError[] =>
  Object.entries(refused?.errors ?? {}).map(([name, message]) => ({ id: idOf(name), message }));

/**
 * What a field of a form shows, by its name: what was typed when the form comes back, with what is wrong; otherwise what is
 * kept.
 */
export const typedField =
  <Name extends string>(refused: Refused | null, kept: Partial<Record<Name, string>> = {}) =>
  (name: Name) => ({
    ...{ id: name, name, value: refused?.typed[name] ?? kept[name] },
    error: refused?.errors[name],
  });
