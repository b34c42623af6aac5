import type { Comparison } from "./compare-versions";
import { moves } from "./compare-words";
import type { Piece } from "./hull";
import { shortestMove } from "./moved-runs";
import type { Segment } from "./passage";
import { type Placed, scoreOfDoubt, scoreOfNoSide, scoreOfOneSide } from "./placement";
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
    return isLone(comparison, range) ? { state: "moved", score, method: "words-in-place", segments } : null;
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
  return holds(a.key, oldGap, words) || holds(b.key, newGap, words);
}

const isInPlace = ({ place, moved }: Comparison["map"], at: number) =>
  place[at] === undefined || ((place[at] ?? -1) >= 0 && moved[at] === moves.not);

function gapFrom(start: number, step: 1 | -1, isEnd: (at: number) => boolean): Stretch {
  let at = start;
  while (at >= 0 && !isEnd(at)) at += step;
  return step === 1 ? { from: start, to: at } : { from: at + 1, to: start + 1 };
}

function holds(key: Int32Array, { from, to }: Stretch, words: Int32Array): boolean {
  for (let at = from; at + words.length <= to; at += 1)
    if (words.every((word, step) => key[at + step] === word)) return true;
  return false;
}

/** Whether the words of a range stand once in each version. */
function isLone({ a, b }: Comparison, { from, to }: Stretch): boolean {
  const words = a.key.subarray(from, to);
  const copies = (key: Int32Array) => {
    const first = { from: 0, to: key.length };
    let times = 0;
    for (let at = key.indexOf(words[0] ?? -1); at !== -1; at = key.indexOf(words[0] ?? -1, at + 1))
      if (holds(key, { ...first, from: at, to: Math.min(key.length, at + words.length) }, words)) times += 1;
    return times;
  };
  return copies(a.key) === 1 && copies(b.key) === 1;
}
