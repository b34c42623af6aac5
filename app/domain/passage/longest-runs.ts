/** Words that two lists share in the same order: `size` of them, from `a` in one and from `b` in the other. */
export type Run = { a: number; b: number; size: number };

/** A stretch of each list, half-open. */
export type Box = { aFrom: number; aTo: number; bFrom: number; bTo: number };

/**
 * A word that stands more often than this in a list begins no run there (it may lie in one): what git's
 * histogram difference does beyond 64, with room to spare, so that a text of one word repeated stays payable.
 */
const oftenest = 1_000;

/**
 * What two lists of words have in common, by Ratcliff and Obershelp (1988), as Python's `difflib` does it: the longest
 * run of equal words, the earliest if there are several, then the same on its left and on its right. Runs come in order
 * and never cross. Unlike a shortest edit script (Myers 1986), which scatters a rewritten sentence's « de » and « la » over the whole
 * text to align as many words as it can, it settles long phrases first: those a passage is recognised by.
 */
export function commonRuns(a: Int32Array, b: Int32Array, box: Box, shortest = 1): Run[] {
  const finder = new RunFinder(a, b, box);
  const runs: Run[] = [];
  const waiting: Box[] = [box];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const run = finder.longest(next);
    if (!run || run.size < shortest) continue;
    runs.push(run);
    waiting.push(
      { ...next, aTo: run.a, bTo: run.b },
      { ...next, aFrom: run.a + run.size, bFrom: run.b + run.size },
    );
  }
  return runs.sort((one, other) => one.a - other.a);
}

/** Where each word stands in `b`, found once for all the boxes of one comparison. */
class RunFinder {
  readonly #placesOf = new Map<number, number[]>();
  /** Length of the run that ends at a place of `b`, true for the row of `a` noted beside it. */
  readonly #length: Int32Array;
  readonly #row: Int32Array;

  constructor(
    private readonly a: Int32Array,
    private readonly b: Int32Array,
    private readonly whole: Box,
  ) {
    const { bFrom, bTo } = whole;
    this.#length = new Int32Array(bTo - bFrom);
    this.#row = new Int32Array(bTo - bFrom);
    for (let at = bTo - 1; at >= bFrom; at -= 1) this.#note(b[at] ?? 0, at);
  }

  #note(key: number, at: number): void {
    const places = this.#placesOf.get(key);
    if (places) places.push(at);
    else this.#placesOf.set(key, [at]);
  }

  longest({ aFrom, aTo, bFrom, bTo }: Box): Run | null {
    if (aFrom >= aTo || bFrom >= bTo) return null;
    const start = this.whole.bFrom;
    this.#row.fill(-2, bFrom - start, bTo - start);
    let best: Run = { a: aFrom, b: bFrom, size: 0 };
    for (let i = aFrom; i < aTo; i += 1) {
      const places = this.#placesOf.get(this.a[i] ?? 0) ?? [];
      if (places.length > oftenest) continue;
      for (let rank = firstBefore(places, bTo); rank < places.length; rank += 1) {
        const j = places[rank] ?? 0;
        if (j < bFrom) break;
        const at = j - start;
        const size = j > bFrom && this.#row[at - 1] === i - 1 ? (this.#length[at - 1] ?? 0) + 1 : 1;
        this.#length[at] = size;
        this.#row[at] = i;
        // Places come from the last to the first: of equal runs that end at the same word, the earliest stays.
        if (size > best.size || (size === best.size && i === best.a + best.size - 1))
          best = { a: i - size + 1, b: j - size + 1, size };
      }
    }
    return best.size > 0 ? this.#widened(best, { aFrom, aTo, bFrom, bTo }) : null;
  }

  /** Takes in the words on both sides that were too frequent to begin a run. */
  #widened({ a, b, size }: Run, box: Box): Run {
    const same = (i: number, j: number) => this.a[i] === this.b[j];
    let [i, j, end] = [a, b, size];
    while (i > box.aFrom && j > box.bFrom && same(i - 1, j - 1)) [i, j, end] = [i - 1, j - 1, end + 1];
    while (i + end < box.aTo && j + end < box.bTo && same(i + end, j + end)) end += 1;
    return { a: i, b: j, size: end };
  }
}

/** In a list that falls, the rank of the first element below a bound. */
function firstBefore(places: readonly number[], bound: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) >= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
