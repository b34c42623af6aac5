import { shortestMove } from "./moved-runs";
import type { TextBlock, WordList } from "./word-list";

/** Two blocks, by their index in each list, that are the same one: `same` when their words are equal too. */
export type BlockPair = { a: number; b: number; same: boolean };

/**
 * Which blocks of two versions are the same. First those with equal id and words; then, of those left, words that
 * one block of each side has alone (pasted or imported again under another id) and that are not too few to tell; then an equal id whose words changed.
 * An empty block is nobody's. Pairs come in the order of `a`.
 */
export function pairBlocks(a: WordList, b: WordList): BlockPair[] {
  const [wordsOfA, wordsOfB] = [
    a.blocks.map((_, at) => wordsOf(a, at)),
    b.blocks.map((_, at) => wordsOf(b, at)),
  ];
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const join = (one: number, other: number | undefined) => {
    if (other === undefined || partner.has(one) || taken.has(other)) return;
    if (wordsOfA[one] === "" || wordsOfB[other] === "") return;
    partner.set(one, other);
    taken.add(other);
  };
  const withId = ({ blockId }: TextBlock) => b.at.get(blockId);
  a.blocks.forEach((block, at) => {
    const other = withId(block);
    if (other !== undefined && wordsOfA[at] === wordsOfB[other]) join(at, other);
  });
  const isLong = ({ first }: WordList, at: number) => (first[at + 1] ?? 0) - (first[at] ?? 0) >= shortestMove;
  const loneA = lone(wordsOfA, (at) => !partner.has(at) && isLong(a, at));
  const loneB = lone(wordsOfB, (at) => !taken.has(at) && isLong(b, at));
  for (const [words, at] of loneA) join(at, loneB.get(words));
  a.blocks.forEach((block, at) => join(at, withId(block)));
  return [...partner]
    .map(([one, other]) => ({ a: one, b: other, same: wordsOfA[one] === wordsOfB[other] }))
    .sort((one, other) => one.a - other.a);
}

const wordsOf = (list: WordList, block: number) =>
  list.key.subarray(list.first[block], list.first[block + 1]).join(" ");

/** Texts that stand once among the blocks still free, with their block. */
function lone(words: readonly string[], isFree: (at: number) => boolean): Map<string, number> {
  const times = new Map<string, number>();
  const where = new Map<string, number>();
  words.forEach((text, at) => {
    if (!isFree(at)) return;
    times.set(text, (times.get(text) ?? 0) + 1);
    where.set(text, at);
  });
  return new Map([...where].filter(([text]) => times.get(text) === 1));
}

/**
 * The pairs that stand in the same order on both sides: of all such choices, one that keeps most words in
 * place (heaviest increasing subsequence, n log n by a tree of maxima). The others were moved.
 */
export function inOrder(pairs: readonly BlockPair[], weightOf: (pair: BlockPair) => number): Set<BlockPair> {
  const size = pairs.reduce((most, { b }) => Math.max(most, b + 1), 0);
  const heaviest = new MaximumTree(size);
  const before = new Map<BlockPair, BlockPair | null>();
  for (const pair of pairs) {
    const best = heaviest.upTo(pair.b);
    before.set(pair, best?.pair ?? null);
    heaviest.raise(pair.b, { pair, weight: (best?.weight ?? 0) + weightOf(pair) + 1 });
  }
  const kept = new Set<BlockPair>();
  for (let pair = heaviest.upTo(size)?.pair ?? null; pair; pair = before.get(pair) ?? null) kept.add(pair);
  return kept;
}

type Chain = { pair: BlockPair; weight: number };

/** Fenwick (1994), for prefix maxima: the heaviest chain that ends before a place. */
class MaximumTree {
  readonly #best: (Chain | undefined)[];

  constructor(size: number) {
    this.#best = new Array<Chain | undefined>(size + 1);
  }

  upTo(place: number): Chain | null {
    let found: Chain | null = null;
    for (let at = Math.min(place, this.#best.length - 1); at > 0; at -= at & -at) {
      const chain = this.#best[at];
      if (chain && (!found || chain.weight > found.weight)) found = chain;
    }
    return found;
  }

  raise(place: number, chain: Chain): void {
    for (let at = place + 1; at < this.#best.length; at += at & -at)
      if (chain.weight > (this.#best[at]?.weight ?? 0)) this.#best[at] = chain;
  }
}
