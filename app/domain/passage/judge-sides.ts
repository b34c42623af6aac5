import type { Comparison } from "./compare-versions";
import { moves } from "./compare-words";
import type { Piece } from "./hull";
import { shortestMove } from "./moved-runs";
import type { Segment } from "./passage";
import { type Placed, scoreOfDoubt, scoreOfNoSide, scoreOfOneSide } from "./placement";
import { copiesOf, loneCopy } from "./lone-copy";
import { isOneWordAway, type Sides, sidesKept } from "./sides";
import type { Stretch } from "./word-range";

/**
 * The placement of a passage all of whose words stand side by side at one place. It is `exact` there when a neighbour, the
 * word before or the word after, is the same too, unless on its other side a copy of the passage was deleted or added: then
 * the one that was meant cannot be known, and it is `moved` with a doubt. Without neighbours it is `moved` when it stands
 * once in each version, when a neighbour is one word away, or when it is long enough to be known by itself; else null, for it may
 * be another instance.
 */
export function judgeSides(
  comparison: Comparison,
  range: Stretch,
  piece: Piece,
  segments: Segment[],
): Placed | null {
  const place = { from: piece.b, to: piece.b + piece.size };
  const sides = sidesKept(comparison, range, place);
  const kept = Number(sides.before) + Number(sides.after);
  const score = [scoreOfNoSide, scoreOfOneSide, 1][kept] ?? 1;
  if (piece.moved !== moves.not) {
    const isKnown = kept > 0 || piece.size >= shortestMove;
    return isKnown ? { state: "moved", score, method: "words-elsewhere", segments } : null;
  }
  const isDoubtful = hasCopyBeside(comparison, range, place, sides);
  const isLone = () => loneCopy(comparison, range) !== null;
  const isNear = () => !isDoubtful && isOneWordAway(comparison, range, place);
  if (kept === 0)
    return isLone() || isNear() ? { state: "moved", score, method: "words-in-place", segments } : null;
  return isDoubtful
    ? { state: "moved", score: scoreOfDoubt, method: "words-in-place", segments }
    : { state: "exact", score, method: "words-in-place", segments };
}

/** Whether the words of a range stand again where a neighbour of it changed, before the next word that is in place. */
function hasCopyBeside({ a, b, map }: Comparison, range: Stretch, place: Stretch, sides: Sides): boolean {
  const words = a.key.subarray(range.from, range.to);
  const hasCopy = (step: 1 | -1) => {
    const oldGap = gapFrom(step === 1 ? range.to : range.from - 1, step, (at) => isInPlace(map, at));
    const newGap = gapFrom(step === 1 ? place.to : place.from - 1, step, (at) => (map.origin[at] ?? 0) >= 0);
    return copiesOf(words, a.key, oldGap).length > 0 || copiesOf(words, b.key, newGap).length > 0;
  };
  return (!sides.before && hasCopy(-1)) || (!sides.after && hasCopy(1));
}

const isInPlace = ({ place, moved }: Comparison["map"], at: number) =>
  place[at] === undefined || ((place[at] ?? -1) >= 0 && moved[at] === moves.not);

function gapFrom(start: number, step: 1 | -1, isEnd: (at: number) => boolean): Stretch {
  let at = start;
  while (at >= 0 && !isEnd(at)) at += step;
  return step === 1 ? { from: start, to: at } : { from: at + 1, to: start + 1 };
}
