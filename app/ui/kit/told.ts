type Noted = { id: string; hint?: string | undefined; error?: string | undefined };

/** What assistive technologies are told of a field: which of the sentences around it describe it, and that it is wrong. */
export function told({ id, hint, error }: Noted) {
  const notes = [hint === undefined ? null : `${id}-hint`, error === undefined ? null : `${id}-error`];
  return {
    "aria-describedby": notes.filter((note) => note !== null).join(" ") || undefined,
    "aria-invalid": error === undefined ? undefined : (true as const),
  };
}
