import type { Block } from "../fiche/block";
import { compareWords, type WordMap } from "./compare-words";
import { pairBlocks } from "./pair-blocks";
import { listWords, type WordList } from "./word-list";

/** Two versions compared once, for all their passages. Blocks are known by their index among textblocks. */
export type Comparison = {
  a: WordList;
  b: WordList;
  map: WordMap;
  /** For a block of `a`, the one of `b` that has the same id. */
  sameId: readonly (number | undefined)[];
  /** By key, 1 when the word stands in `b`. */
  isInB: Uint8Array;
};

export function compareVersions(from: readonly Block[], to: readonly Block[]): Comparison {
  const vocabulary = new Map<string, number>();
  const [a, b] = [listWords(from, vocabulary), listWords(to, vocabulary)];
  const isInB = new Uint8Array(vocabulary.size);
  for (const key of b.key) isInB[key] = 1;
  return {
    a,
    b,
    map: compareWords(a, b, pairBlocks(a, b)),
    isInB,
    sameId: a.blocks.map(({ blockId }) => b.at.get(blockId)),
  };
}
