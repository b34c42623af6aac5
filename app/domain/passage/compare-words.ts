import { type AlikeWords, alikeWords } from "./alike-words";
import { type Box, commonRuns, type Run } from "./longest-runs";
import { movedRuns, shortestMove } from "./moved-runs";
import { type BlockPair, inOrder } from "./pair-blocks";
import type { WordList } from "./word-list";

/**
 * For each word of one version: its place in the other, or -1; how much it is the same word (1, less when some letters
 * changed); how it came there (`moves`). `origin` is the way back.
 */
export type WordMap = {
  place: Int32Array;
  origin: Int32Array;
  likeness: Float32Array;
  moved: Uint8Array;
};

/** In its order; or out of it, with its whole block or as a phrase. */
export const moves = { not: 0, withBlock: 1, alone: 2 } as const;
type Move = (typeof moves)[keyof typeof moves];

/**
 * Two blocks of one id are taken together before the rest when this share of the shorter one's words is common
 * to both: below a half the id says less than the words, and those of the whole neighbourhood decide.
 */
const alikeEnough = 0.5;

/**
 * Where each word of a version went, in four steps, each within what the former left:
 * 1. blocks that are the same (`pairBlocks`) and in order: their words are compared inside each pair;
 * 2. what lies between two such places, compared across blocks: it was split, merged or rewritten there;
 * 3. what is left on both sides, in any order: blocks, then phrases, that were moved;
 * 4. what is left between the same neighbours: words of which only some letters changed.
 * A word has at most one place and a place at most one word: a passage whose words were deleted cannot fall on the
 * same formula elsewhere, when that one belongs to another sentence.
 */
export function compareWords(a: WordList, b: WordList, pairs: readonly BlockPair[]): WordMap {
  const steady = inOrder(pairs, (pair) => sizeOf(a, pair.a));
  const [sizeA, sizeB] = [a.key.length, b.key.length];
  const inside = pairs.filter((pair) => steady.has(pair)).flatMap((pair) => runsInside(a, b, pair));
  const between = boxesBetween(inside, sizeA, sizeB).flatMap((box) => commonRuns(a.key, b.key, box));
  const kept = [...inside, ...between].sort((one, other) => one.a - other.a);
  const displaced = pairs.filter((pair) => !steady.has(pair)).flatMap((pair) => runsInside(a, b, pair));
  const map = new MapBuilder(sizeA, sizeB);
  map.putRuns(kept, moves.not);
  map.putRuns(displaced, moves.withBlock);
  map.putRuns(movedRuns({ a: a.key, b: b.key, ...map.held(between) }), moves.alone);
  for (const box of boxesBetween(kept, sizeA, sizeB)) map.fill(alikeWords(a.word, b.word, box));
  return map;
}

const sizeOf = ({ first }: WordList, block: number) => (first[block + 1] ?? 0) - (first[block] ?? 0);

function runsInside(a: WordList, b: WordList, pair: BlockPair): Run[] {
  const [aFrom = 0, aTo = 0] = [a.first[pair.a], a.first[pair.a + 1]];
  const [bFrom = 0, bTo = 0] = [b.first[pair.b], b.first[pair.b + 1]];
  if (pair.same) return [{ a: aFrom, b: bFrom, size: aTo - aFrom }];
  const runs = commonRuns(a.key, b.key, { aFrom, aTo, bFrom, bTo });
  const common = runs.reduce((sum, run) => sum + run.size, 0);
  return common >= alikeEnough * Math.min(aTo - aFrom, bTo - bFrom) ? runs : [];
}

/** What lies before, between and after runs that are in order on both sides. */
function boxesBetween(runs: readonly Run[], aSize: number, bSize: number): Box[] {
  const boxes: Box[] = [];
  let [aFrom, bFrom] = [0, 0];
  for (const run of [...runs, { a: aSize, b: bSize, size: 0 }]) {
    if (run.a > aFrom && run.b > bFrom) boxes.push({ aFrom, aTo: run.a, bFrom, bTo: run.b });
    [aFrom, bFrom] = [run.a + run.size, run.b + run.size];
  }
  return boxes;
}

/** Keeps `place` and `origin` each other's way back. */
class MapBuilder implements WordMap {
  readonly place: Int32Array;
  readonly origin: Int32Array;
  readonly likeness: Float32Array;
  readonly moved: Uint8Array;

  constructor(aSize: number, bSize: number) {
    this.place = new Int32Array(aSize).fill(-1);
    this.origin = new Int32Array(bSize).fill(-1);
    this.likeness = new Float32Array(aSize);
    this.moved = new Uint8Array(aSize);
  }

  putRuns(runs: readonly Run[], moved: Move): void {
    for (const { a, b, size } of runs)
      for (let step = 0; step < size; step += 1) this.#put(a + step, b + step, 1, moved);
  }

  /** Joins words of which neither has another partner. */
  fill(pairs: readonly AlikeWords[]): void {
    for (const { a, b, likeness } of pairs)
      if ((this.place[a] ?? 0) < 0 && (this.origin[b] ?? 0) < 0) this.#put(a, b, likeness, moves.not);
  }

  /**
   * The words that stand in place or were moved with their block. Those of a shorter run between blocks than any that
   * moves may be there by chance, and give way to a longer one.
   */
  held(between: readonly Run[]) {
    const heldA = Uint8Array.from(this.place, (place) => (place < 0 ? 0 : 1));
    const heldB = Uint8Array.from(this.origin, (origin) => (origin < 0 ? 0 : 1));
    for (const { a, b, size } of between) {
      if (size >= shortestMove - 1) continue;
      for (let step = 0; step < size; step += 1)
        if (this.place[a + step] === b + step) [heldA[a + step], heldB[b + step]] = [0, 0];
    }
    return { heldA, heldB };
  }

  #put(one: number, other: number, likeness: number, moved: Move): void {
    const [place = -1, origin = -1] = [this.place[one], this.origin[other]];
    if (place >= 0) this.origin[place] = -1;
    if (origin >= 0) this.place[origin] = -1;
    this.place[one] = other;
    this.origin[other] = one;
    this.likeness[one] = likeness;
    this.moved[one] = moved;
  }
}
