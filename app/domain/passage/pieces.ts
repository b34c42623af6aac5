import type { Comparison } from "./compare-versions";
import type { Piece } from "./hull";
import { hasLetters, touchesLast, weightOf, type WordList } from "./word-list";
import type { Stretch } from "./word-range";

/** A word between other signs than before (« domicile. », « domicile, ») is half of what it was. */
const shareWithoutSigns = 0.5;

/** What is left of a passage: its words that have a place, as runs. */
export function piecesOf(comparison: Comparison, passage: Stretch): Piece[] {
  const { a, map } = comparison;
  const pieces: Piece[] = [];
  let last: Piece | undefined;
  for (let at = passage.from; at < passage.to; at += 1) {
    const [b = -1, likeness = 0, moved = 0] = [map.place[at], map.likeness[at], map.moved[at]];
    const signs = hasSameSigns(comparison, passage, at, b) ? 1 : shareWithoutSigns;
    const kept = likeness * signs * weightOf(a, at, at + 1);
    const isAlike = likeness < 1;
    if (b < 0) last = undefined;
    else if (last && last.b + last.size === b && last.moved === moved && last.isAlike === isAlike) {
      last.size += 1;
      last.kept += kept;
    } else {
      last = { b, size: 1, kept, moved, isAlike };
      pieces.push(last);
    }
  }
  return pieces;
}

/** Whether a word of a passage touches the same signs as in the new version. Those outside the passage are not its own. */
function hasSameSigns({ a, b }: Comparison, { from, to }: Stretch, word: number, place: number): boolean {
  const isSameBefore = word === from || signBefore(a, word) === signBefore(b, place);
  return isSameBefore && (word + 1 === to || signAfter(a, word) === signAfter(b, place));
}

const signBefore = (list: WordList, at: number) => (touchesLast(list, at) ? signAt(list, at - 1) : null);
const signAfter = (list: WordList, at: number) => (touchesLast(list, at + 1) ? signAt(list, at + 1) : null);
const signAt = ({ key, word }: WordList, at: number) => (hasLetters.test(word[at] ?? "") ? null : key[at]);
