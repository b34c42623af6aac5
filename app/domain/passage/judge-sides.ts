import type { Comparison } from "./compare-versions";
import { moves } from "./compare-words";
import type { Piece } from "./hull";
import { shortestMove } from "./moved-runs";
import type { Segment } from "./passage";
import { type Placed, scoreOfDoubt, scoreOfNoSide, scoreOfOneSide } from "./placement";
import { copiesOf, loneCopy } from "./lone-copy";
import { type Sides, sidesKept } from "./sides";
import type { Stretch } from "./word-range";

/**
 * The placement of a passage all of whose words stand side by side at one place. It is `exact` there when a neighbour, the
 * word before or the word after, is the same too, unless on its other side a copy of the passage was deleted or added: then
 * the one that was meant cannot be known, and it is `moved` with a doubt. Without neighbours it is `moved` when it stands
 * once in each version, or is long enough to be known by itself; else null, for it may be another instance.
 */
export function judgeSides(
  comparison: Comparison,
  range: Stretch,
  piece: Piece,
  segments: Segment[],
): Placed | null {
  const sides = sidesKept(comparison, range, { from: piece.b, to: piece.b + piece.size });
  const kept = Number(sides.before) + Number(sides.after);
  const score = [scoreOfNoSide, scoreOfOneSide, 1][kept] ?? 1;
  if (piece.moved !== moves.not) {
    const isKnown = kept > 0 || piece.size >= shortestMove;
    return isKnown ? { state: "moved", score, method: "words-elsewhere", segments } : null;
  }
  if (kept === 0)
    return loneCopy(comparison, range) ? { state: "moved", score, method: "words-in-place", segments } : null;
  return kept === 1 && hasCopyBeside(comparison, range, piece, sides)
    ? { state: "moved", score: scoreOfDoubt, method: "words-in-place", segments }
    : { state: "exact", score, method: "words-in-place", segments };
}

/** Whether the words of a range stand again on its changed side, before the next word that is in place. */
function hasCopyBeside(
  { a, b, map }: Comparison,
  range: Stretch,
  { b: place, size }: Piece,
  sides: Sides,
): boolean {
  const words = a.key.subarray(range.from, range.to);
  const step = sides.before ? 1 : -1;
  const oldGap = gapFrom(sides.before ? range.to : range.from - 1, step, (at) => isInPlace(map, at));
  const newGap = gapFrom(sides.before ? place + size : place - 1, step, (at) => (map.origin[at] ?? 0) >= 0);
  return copiesOf(words, a.key, oldGap).length > 0 || copiesOf(words, b.key, newGap).length > 0;
}

const isInPlace = ({ place, moved }: Comparison["map"], at: number) =>
  place[at] === undefined || ((place[at] ?? -1) >= 0 && moved[at] === moves.not);

function gapFrom(start: number, step: 1 | -1, isEnd: (at: number) => boolean): Stretch {
  let at = start;
  while (at >= 0 && !isEnd(at)) at += step;
  return step === 1 ? { from: start, to: at } : { from: at + 1, to: start + 1 };
}
