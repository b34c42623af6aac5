type Typed = Readonly<Record<string, string | undefined>>;

/** What each field of a form shows when the form comes back, by its name: what was typed there, and what is wrong with it. */
export const typedField =
  ({ typed, errors }: { typed: Typed; errors: Typed }) =>
  (name: string) => ({ id: name, name, value: typed[name], error: errors[name] });
