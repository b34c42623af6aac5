import { fewestLetters } from "./alike-words";
import type { Comparison } from "./compare-versions";
import { moves } from "./compare-words";
import { type Hull, hullOf } from "./hull";
import { judgeSides } from "./judge-sides";
import { knownCopy } from "./lone-copy";
import { normaliseText } from "./normalise";
import type { Segment } from "./passage";
import { piecesOf } from "./pieces";
import { leastShare, leastShareElsewhere, mostLengths, type Placed, scoreOfNoSide } from "./placement";
import { sidesKept } from "./sides";
import { hasLetters, touchesLast, weightOf, type WordList } from "./word-list";
import { rangeIn, segmentsOver, type Stretch } from "./word-range";

/**
 * The placement of a passage by its words, or null when too few are left. When all of them stand side by side, their
 * neighbours tell an instance of a formula from another (`judgeSides`); otherwise it is the range that keeps most of
 * them (`hullOf`), if that is enough.
 */
export function carryWords(comparison: Comparison, segments: readonly Segment[]): Placed | null {
  const { a, b } = comparison;
  const range = rangeIn(comparison, segments);
  if (!range) return null;
  const total = weightOf(a, range.from, range.to);
  const pieces = piecesOf(comparison, range);
  const whole = pieces.find(({ size, isAlike }) => size === range.to - range.from && !isAlike);
  if (whole) {
    const placed = segmentsOver(comparison, range, { from: whole.b, to: whole.b + whole.size });
    if (wordsOf(a, segments) === wordsOf(b, placed)) return judgeSides(comparison, range, whole, placed);
  }
  const copy = knownCopy(comparison, range);
  if (copy) {
    const placed = segmentsOver(comparison, range, copy);
    if (wordsOf(a, segments) === wordsOf(b, placed))
      return { state: "moved", score: scoreOfNoSide, method: "words-elsewhere", segments: placed };
  }
  const hull = hullOf(pieces, mostLengths * total, (from, to) => weightOf(b, from, to));
  if (!hull || !isEnough(hull, total) || !isSure(comparison, range, hull)) return null;
  const placed = segmentsOver(comparison, range, withoutSigns(comparison, range, hull));
  const score = (scoreOfNoSide * hull.kept) / total;
  return { state: "reworded", score, method: "words-left", segments: placed };
}

function isEnough({ kept, pieces }: Hull, total: number): boolean {
  const elsewhere = pieces.reduce((sum, piece) => sum + (piece.moved === moves.alone ? piece.kept : 0), 0);
  const share = elsewhere < kept / 2 ? leastShare : leastShareElsewhere;
  return kept >= share * total;
}

/**
 * A single word left of several is found anywhere: it must be long enough to be told from others, or have a neighbour still. A
 * single word that changed must have both.
 */
function isSure(comparison: Comparison, passage: Stretch, hull: Hull): boolean {
  const { b } = comparison;
  const words = hull.pieces.reduce((sum, piece) => sum + weightOf(b, piece.b, piece.b + piece.size), 0);
  if (words > 1) return true;
  const { before, after } = sidesKept(comparison, passage, hull);
  if (hull.pieces.some(({ isAlike }) => isAlike)) return before && after;
  return before || after || b.word.slice(hull.from, hull.to).some(({ length }) => length >= fewestLetters);
}

/** Signs at the edges of a range go with the word they touch; others say nothing, unless the passage begins or ends with them. */
function withoutSigns({ b, map }: Comparison, passage: Stretch, { from, to }: Stretch): Stretch {
  const isLoose = (sign: number, border: number) =>
    !hasLetters.test(b.word[sign] ?? "") && !touchesLast(b, border);
  let [first, end] = [from, to];
  while (first < end - 1 && isLoose(first, first + 1) && map.origin[first] !== passage.from) first += 1;
  while (first < end - 1 && isLoose(end - 1, end - 1) && map.origin[end - 1] !== passage.to - 1) end -= 1;
  return { from: first, to: end };
}

/** The words of some segments, normalised, for comparison. */
function wordsOf({ blocks, at }: WordList, segments: readonly Segment[]): string {
  const words = segments.map(
    ({ blockId, from, to }) => blocks[at.get(blockId) ?? -1]?.text.slice(from, to) ?? "",
  );
  return normaliseText(words.join("\n"));
}
