/** Values under the names that `nameOfFigure` gives. A name that is absent stands for zero. */
export type Figures = ReadonlyMap<string, number>;

/** What whoever knows `before` must be told to know `now`. */
export function changesOf(before: Figures, now: Figures): Record<string, number> {
  const changes: Record<string, number> = {};
  for (const name of new Set([...before.keys(), ...now.keys()])) {
    const value = now.get(name) ?? 0;
    if (value !== (before.get(name) ?? 0)) changes[name] = value;
  }
  return changes;
}
