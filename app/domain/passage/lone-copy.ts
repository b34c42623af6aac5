import type { Comparison } from "./compare-versions";
import { shortestMove } from "./moved-runs";
import type { Stretch } from "./word-range";

/** Where some words stand side by side in a stretch of a list. */
export function copiesOf(words: Int32Array, key: Int32Array, { from, to }: Stretch): number[] {
  const copies: number[] = [];
  const first = words[0] ?? -1;
  const end = to - words.length;
  for (let at = key.indexOf(first, from); at !== -1 && at <= end; at = key.indexOf(first, at + 1))
    if (words.every((word, step) => key[at + step] === word)) copies.push(at);
  return copies;
}

/** The only place of the new version that has the words of a passage, when they stood once in its own too. */
export function loneCopy({ a, b, isInB }: Comparison, { from, to }: Stretch): Stretch | null {
  const words = a.key.subarray(from, to);
  if (!words.every((word) => isInB[word])) return null;
  const [place, ...others] = copiesOf(words, b.key, { from: 0, to: b.key.length });
  if (place === undefined || others.length > 0) return null;
  const isLoneToo = copiesOf(words, a.key, { from: 0, to: a.key.length }).length === 1;
  return isLoneToo ? { from: place, to: place + words.length } : null;
}

/**
 * A lone copy that is no chance: long enough for a phrase that moved (`shortestMove`), or beside the same word. The difference
 * misses it when a longer run drew some of its words elsewhere.
 */
export function knownCopy(comparison: Comparison, passage: Stretch): Stretch | null {
  const copy = loneCopy(comparison, passage);
  if (!copy) return null;
  const { a, b } = comparison;
  const before = passage.from > 0 && a.key[passage.from - 1] === b.key[copy.from - 1];
  const after = passage.to < a.key.length && a.key[passage.to] === b.key[copy.to];
  return before || after || copy.to - copy.from >= shortestMove ? copy : null;
}
