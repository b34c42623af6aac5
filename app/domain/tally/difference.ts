/** Something counted under a name of its own. */
type Counted = { value: number };

/** What must be added to `before` to make `after`: nothing of what did not move. */
export function difference<T extends Counted>(
  nameOf: (one: T) => string,
  before: readonly T[],
  after: readonly T[],
): T[] {
  const moved = new Map<string, T>();
  const add = (one: T, sign: 1 | -1) => {
    const name = nameOf(one);
    moved.set(name, { ...one, value: (moved.get(name)?.value ?? 0) + sign * one.value });
  };
  for (const one of before) add(one, -1);
  for (const one of after) add(one, 1);
  return [...moved.values()].filter(({ value }) => value !== 0);
}
