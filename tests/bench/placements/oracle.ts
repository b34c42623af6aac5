import { commonRuns } from "~/domain/passage/longest-runs";
import type { Item, Range, Revision } from "./read-set";

/** A word as the set counts them: what lies between spaces, with the signs that touch it. */
type Word = Range & { text: string };

/** Two texts, word by word: for each word of the old one, the index of the same word in the new one, if it stayed in order. */
export type Alignment = Revision & { oldWords: Word[]; newWords: Word[]; place: Map<number, number> };

/** As Python's `difflib` aligns lists of words (`autojunk` off), over the whole text. */
export function align(revision: Revision): Alignment {
  const [oldWords, newWords] = [wordsOf(revision.old), wordsOf(revision.new)];
  const numbers = new Map<string, number>();
  const numberOf = ({ text }: Word) => numbers.set(text, numbers.get(text) ?? numbers.size).get(text) ?? 0;
  const [a, b] = [Int32Array.from(oldWords, numberOf), Int32Array.from(newWords, numberOf)];
  const box = { aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length };
  const runs = commonRuns(a, b, box);
  const place = new Map(
    runs.flatMap((run) =>
      Array.from({ length: run.size }, (_, step) => [run.a + step, run.b + step] as const),
    ),
  );
  return { ...revision, oldWords, newWords, place };
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    text: word,
    from: index,
    to: index + word.length,
  }));

/**
 * What the set's method expects of some words of the old text, side by side from one to before another. Null where it does not say:
 * between a fifth and a half of them kept, or spread over more than three times their number.
 */
export function expectationOf(alignment: Alignment, from: number, to: number): Item | null {
  const { id: pair, old, new: revised, oldWords, newWords, place } = alignment;
  const [start, end] = [oldWords[from]?.from ?? 0, oldWords[to - 1]?.to ?? 0];
  const quote = old.slice(start, end);
  const item = { pair, quote, start, end, ambiguous: false };
  const found = Array.from({ length: to - from }, (_, step) => place.get(from + step) ?? []).flat();
  const [first = 0, last = -1] = [found.at(0), found.at(-1)];
  const [share, span] = [found.length / (to - from), last - first + 1];
  const [new_start, new_end] = [newWords[first]?.from ?? 0, newWords[last]?.to ?? 0];
  const instances = timesIn(revised, quote);
  if (share === 1 && span === to - from) {
    const isSame = revised.slice(new_start, new_end) === quote;
    const ambiguous = isSame && (timesIn(old, quote) > 1 || instances > 1);
    return { ...item, expect: isSame ? "exact" : "exact-whitespace", new_start, new_end, ambiguous };
  }
  if (share >= 0.5 && span <= 3 * (to - from)) return { ...item, expect: "fuzzy", new_start, new_end };
  return share <= 0.2 && instances === 0 ? { ...item, expect: "orphan" } : null;
}

const timesIn = (text: string, quote: string): number => {
  let times = 0;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) times += 1;
  return times;
};
