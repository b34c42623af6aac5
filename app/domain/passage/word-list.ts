import type { Block } from "../fiche/block";
import { typewritten } from "./normalise";

/**
 * The words and signs of a version in reading order, as columns: one list of 20,000 costs less than as many objects.
 * `key` is the same number for the same word, normalised, across the lists of one `Vocabulary`; `block` an index in
 * `blocks`; `from` and `to` UTF-16 offsets in its text; `weightBefore` what the words before it count for together (one more at the end).
 */
export type WordList = {
  blocks: readonly TextBlock[];
  /** By id, the index of a block. */
  at: ReadonlyMap<string, number>;
  /** By block, the index of its first word; one more at the end. */
  first: Int32Array;
  key: Int32Array;
  block: Int32Array;
  from: Int32Array;
  to: Int32Array;
  weightBefore: Int32Array;
  /** The words themselves, as typed on a plain keyboard. */
  word: string[];
};

export type TextBlock = Block & { text: string };

export type Vocabulary = Map<string, number>;

/**
 * A word with its hyphens (« celui-ci », « 311-1 ») and its elision (« l’ » stands alone, its apostrophe with it), three full
 * stops, one punctuation mark, or a run of other signs: an emoji and what is joined to it are never parted.
 */
const wordOrSign =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:[-‐‑][\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*)*(?:['’ʼ][\p{M}\p{Cf}]*)?|(?:\.{3}|\p{P}|\ufffc)[\p{M}\p{Cf}]*|[^\s\p{P}\p{L}\p{N}\p{M}\p{Cf}\ufffc][^\s\p{P}\p{L}\p{N}\ufffc]*/gu;
/** Articles and pronouns before an apostrophe, and signs, count with the word beside them. */
const elision = /['’ʼ]/u;
export const hasLetters = /[\p{L}\p{N}]/u;

export function listWords(blocks: readonly Block[], vocabulary: Vocabulary): WordList {
  const textblocks = blocks.filter((block): block is TextBlock => block.text !== null);
  const found = textblocks.map(({ text }) => [...text.matchAll(wordOrSign)]);
  const size = found.reduce((sum, words) => sum + words.length, 0);
  const list = emptyList(textblocks, size);
  let at = 0;
  found.forEach((words, block) => {
    list.first[block] = at;
    for (const { 0: word, index } of words) {
      const typed = typewritten(word);
      list.word.push(typed);
      list.key[at] = numberOf(typed, vocabulary);
      list.block[at] = block;
      list.from[at] = index;
      list.to[at] = index + word.length;
      const weight = hasLetters.test(word) && !elision.test(word) ? 1 : 0;
      list.weightBefore[at + 1] = (list.weightBefore[at] ?? 0) + weight;
      at += 1;
    }
  });
  list.first[found.length] = at;
  return list;
}

function emptyList(blocks: readonly TextBlock[], size: number): WordList {
  const [key, block, from, to] = Array.from({ length: 4 }, () => new Int32Array(size));
  const weightBefore = new Int32Array(size + 1);
  const first = new Int32Array(blocks.length + 1);
  if (!key || !block || !from || !to) throw new Error("four columns were made");
  const at = new Map(blocks.map(({ blockId }, index) => [blockId, index]));
  return { blocks, at, first, key, block, from, to, weightBefore, word: [] };
}

function numberOf(word: string, vocabulary: Vocabulary): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size);
  return vocabulary.size - 1;
}

/** Whether a word or sign touches the one before it, with no space between them. */
export function touchesLast({ block, from, to }: WordList, at: number): boolean {
  return block[at] === block[at - 1] && from[at] === to[at - 1];
}

/** What the words of a stretch, half-open, count for together. */
export function weightOf({ weightBefore }: WordList, from: number, to: number): number {
  return (weightBefore[to] ?? 0) - (weightBefore[from] ?? 0);
}
