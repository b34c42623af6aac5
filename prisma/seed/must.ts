/** The value of a key that the seed's own files vouch for; a missing one is a fault of the seed. */
export function must<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the demonstration names ${String(key)}, which it does not hold`);
  return value;
}
