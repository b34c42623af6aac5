import type { Comparison } from "./compare-versions";
import type { Segment } from "./passage";
import type { WordList } from "./word-list";

/** The words of a passage, half-open, with how far its ends lie from the edges of the first and last of them. */
export type WordRange = { from: number; to: number; startsAfter: number; endsAfter: number };

/** Words side by side, half-open. */
export type Stretch = { from: number; to: number };

/** The words that a passage touches, whole or in part; null when it touches none. */
export function rangeIn({ a }: Comparison, segments: readonly Segment[]): WordRange | null {
  const touched = segments.flatMap((segment) => {
    const words = touchedBy(a, a.at.get(segment.blockId), segment);
    return words ? [{ ...words, segment }] : [];
  });
  const [first, last] = [touched.at(0), touched.at(-1)];
  if (!first || !last) return null;
  const startsAfter = first.segment.from - (a.from[first.from] ?? 0);
  const endsAfter = last.segment.to - (a.to[last.to - 1] ?? 0);
  return { from: first.from, to: last.to, startsAfter, endsAfter };
}

function touchedBy(list: WordList, block: number | undefined, { from, to }: Segment): Stretch | null {
  if (block === undefined) return null;
  let [first, end] = [list.first[block] ?? 0, list.first[block + 1] ?? 0];
  while (first < end && (list.to[first] ?? 0) <= from) first += 1;
  while (first < end && (list.from[end - 1] ?? 0) >= to) end -= 1;
  return first < end ? { from: first, to: end } : null;
}

/**
 * The segments of a stretch of words of the new version. Where it begins or ends with the same letters as the passage,
 * so does the range: a passage may begin within a word, or with its space. Otherwise ends lie at the edges of words.
 */
export function segmentsOver({ a, b }: Comparison, range: WordRange, { from, to }: Stretch): Segment[] {
  const [first = 0, last = 0] = [b.block[from], b.block[to - 1]];
  const start = (b.from[from] ?? 0) + shift(a, b, range.from, from, range.startsAfter, "from");
  const end = (b.to[to - 1] ?? 0) + shift(a, b, range.to - 1, to - 1, range.endsAfter, "to");
  return b.blocks
    .slice(first, last + 1)
    .map(({ blockId, text }, index) => ({
      blockId,
      from: index === 0 ? start : 0,
      to: index === last - first ? end : text.length,
    }))
    .filter((segment) => segment.from < segment.to);
}

/** How far an end may lie from the edge of its word: as far as in the passage, if the characters there are the same. */
function shift(
  a: WordList,
  b: WordList,
  one: number,
  other: number,
  by: number,
  edge: "from" | "to",
): number {
  if (by === 0) return 0;
  const sameWord =
    textOf(a, one, a.from[one] ?? 0, a.to[one] ?? 0) ===
    textOf(b, other, b.from[other] ?? 0, b.to[other] ?? 0);
  if (!sameWord) return 0;
  const between = (list: WordList, at: number) => {
    const border = list[edge][at] ?? 0;
    return textOf(list, at, Math.min(border, border + by), Math.max(border, border + by));
  };
  return between(a, one) === between(b, other) ? by : 0;
}

function textOf(list: WordList, at: number, from: number, to: number): string {
  return from < 0 ? "" : (list.blocks[list.block[at] ?? 0]?.text.slice(from, to) ?? "");
}
