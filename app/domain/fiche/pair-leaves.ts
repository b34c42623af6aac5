/** What of a block is needed to know it again in another version. */
type Known = {
  blockId: string;
  kind: string;
  text: string | null;
  /** The row of a table that it stands in: all its words, and the column. */
  row: { words: string; column: number } | null;
};

/** Which block of the later text each block of the former one became: the positions of both, in the order of the later. */
export type Pair = { former: number; later: number };

/** Half of its words are still there: less, and it is another paragraph that stands in its place. */
const leastAlike = 0.5;

/**
 * Pairs the blocks of two texts: those of the same id first, whatever became of their words; then those that say the
 * same under another id; then those that stand between the same neighbours and share most of their words. A cell says little (« un
 * an », « oui »): those of a table are known by what their whole row says.
 */
export function pairLeaves(former: readonly Known[], later: readonly Known[]): Pair[] {
  const pairing = new Pairing(former, later);
  pairing.byKey(({ blockId }) => blockId);
  pairing.byKey(wordsKeyOf);
  pairing.byNeighbours();
  return pairing.pairs();
}

function wordsKeyOf({ text, row }: Known): string | null {
  const said = text?.trim() ?? "";
  if (said === "") return null;
  return row === null ? said : JSON.stringify([row.words, row.column, said]);
}

/** Positions that keep their order from one text to the other, as many as can be (longest increasing subsequence). */
export function findAnchors(pairs: readonly Pair[]): Set<number> {
  const ends: number[] = []; // positions in `pairs` of the least last member of a run of each length
  const before: number[] = [];
  pairs.forEach(({ former }, at) => {
    const found = ends.findIndex((end) => (pairs[end]?.former ?? 0) >= former);
    const length = found === -1 ? ends.length : found;
    before[at] = ends[length - 1] ?? -1;
    ends[length] = at;
  });
  const anchors = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) anchors.add(pairs[at]?.later ?? -1);
  return anchors;
}

class Pairing {
  readonly #laterOf = new Map<number, number>();
  readonly #formerOf = new Map<number, number>();

  constructor(
    private readonly former: readonly Known[],
    private readonly later: readonly Known[],
  ) {}

  pairs(): Pair[] {
    return [...this.#formerOf]
      .map(([later, former]) => ({ former, later }))
      .toSorted((a, b) => a.later - b.later);
  }

  /** The first of the later blocks with the same key; a question never becomes a paragraph. */
  byKey(keyOf: (block: Known) => string | null): void {
    const waiting = new Map<string, number[]>();
    this.later.forEach((block, at) => {
      const key = keyOf(block);
      if (key === null || this.#formerOf.has(at)) return;
      const same = waiting.get(key);
      if (same) same.push(at);
      else waiting.set(key, [at]);
    });
    this.former.forEach((block, at) => {
      const key = keyOf(block);
      if (key === null || this.#laterOf.has(at)) return;
      const same = waiting.get(key);
      const [first] = same ?? [];
      if (first === undefined || isQuestion(block) !== isQuestion(this.later[first])) return;
      same?.shift();
      this.#pair(at, first);
    });
  }

  /** In each gap between two pairs that follow each other, the blocks that are alike, in order. */
  byNeighbours(): void {
    let next = 0;
    for (const { former, later } of [
      ...this.pairs(),
      { former: this.former.length, later: this.later.length },
    ]) {
      this.#pairGap(former, next, later);
      next = later + 1;
    }
  }

  /** The blocks just before a pair: in the later text from `next` on, in the former back to the first that is paired. */
  #pairGap(formerEnd: number, next: number, laterEnd: number): void {
    let start = formerEnd;
    while (start > 0 && !this.#laterOf.has(start - 1)) start -= 1;
    for (let later = next; later < laterEnd; later += 1) {
      for (let former = start; former < formerEnd; former += 1) {
        if (!areAlike(this.former[former], this.later[later])) continue;
        this.#pair(former, later);
        start = former + 1;
        break;
      }
    }
  }

  #pair(former: number, later: number): void {
    this.#laterOf.set(former, later);
    this.#formerOf.set(later, former);
  }
}

const isQuestion = (block: Known | undefined) => block?.kind === "question";

/** Whether two texts share most of their words (Dice's coefficient over bags of words). */
function areAlike(one: Known | undefined, other: Known | undefined): boolean {
  if (one?.row?.column !== other?.row?.column) return false;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return false;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = b.filter((word) => {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    return times > 0;
  });
  return (2 * shared.length) / (a.length + b.length) >= leastAlike;
}

const wordsOf = (block: Known | undefined) =>
  (block?.row?.words ?? block?.text)?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
