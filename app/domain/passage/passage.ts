import type { Block } from "../fiche/block";
import type { Range } from "./highlight";
import { surroundingsOf } from "./sentence";

/** One end of a passage: a textblock of the version and a UTF-16 offset in its text. */
export type End = { blockId: string; offset: number };

/** A range in one version: its two ends, the words themselves and what stands around them. */
export type Passage = { start: End; end: End; quote: string; before: string; after: string };

/** The part of a passage that lies in one textblock. */
export type Segment = Range & { blockId: string };

type Textblock = Block & { text: string };

/**
 * The passage between two ends, or null when the ends are not in order, not in textblocks of this
 * version, out of range, or inside a grapheme. Words of several blocks are joined by line feeds. Both ends
 * are brought to the first and last words: one at the edge of a block may have been given as its neighbour's.
 */
export function findPassage(blocks: readonly Block[], start: End, end: End): Passage | null {
  const segments = segmentsBetween(blocks, start, end);
  const first = segments.at(0);
  const last = segments.at(-1);
  if (!first || !last) return null;
  const textOf = new Map(textblocksOf(blocks).map((block) => [block.blockId, block.text]));
  const wordsOf = (segment: Segment) => textOf.get(segment.blockId)?.slice(segment.from, segment.to) ?? "";
  return {
    start: { blockId: first.blockId, offset: first.from },
    end: { blockId: last.blockId, offset: last.to },
    quote: segments.map(wordsOf).join("\n"),
    before: surroundingsOf(textOf.get(first.blockId) ?? "", first).before,
    after: surroundingsOf(textOf.get(last.blockId) ?? "", last).after,
  };
}

/** One segment for each textblock between two ends; none when the ends do not make a passage. */
export function segmentsBetween(blocks: readonly Block[], start: End, end: End): Segment[] {
  const textblocks = textblocksOf(blocks);
  const first = textblocks.findIndex(({ blockId }) => blockId === start.blockId);
  const last = textblocks.findIndex(({ blockId }) => blockId === end.blockId);
  const from = textblocks[first];
  const to = textblocks[last];
  if (!from || !to || first > last) return [];
  if (!isBorder(from.text, start.offset) || !isBorder(to.text, end.offset)) return [];
  return textblocks
    .slice(first, last + 1)
    .map(({ blockId, text }, index) => ({
      blockId,
      from: index === 0 ? start.offset : 0,
      to: index === last - first ? end.offset : text.length,
    }))
    .filter((segment) => segment.from < segment.to);
}

/** The first place where the words stand, in one textblock, or from `quote` to the end of `until` further on. */
export function locateQuote(blocks: readonly Block[], quote: string, until?: string): Passage | null {
  const textblocks = textblocksOf(blocks);
  const start = findWords(textblocks, quote);
  if (!start) return null;
  if (until === undefined)
    return findPassage(blocks, start, { ...start, offset: start.offset + quote.length });
  const first = textblocks.findIndex(({ blockId }) => blockId === start.blockId);
  const end = findWords(textblocks.slice(first + 1), until);
  return end && findPassage(blocks, start, { ...end, offset: end.offset + until.length });
}

/** Where the words first stand between whole graphemes. */
function findWords(textblocks: readonly Textblock[], words: string): End | null {
  for (const { blockId, text } of textblocks) {
    for (let offset = text.indexOf(words); offset !== -1; offset = text.indexOf(words, offset + 1)) {
      if (isBorder(text, offset) && isBorder(text, offset + words.length)) return { blockId, offset };
    }
  }
  return null;
}

function textblocksOf(blocks: readonly Block[]): Textblock[] {
  return blocks.filter((block): block is Textblock => block.text !== null);
}

const graphemes = new Intl.Segmenter("fr", { granularity: "grapheme" });

/** Whether an offset lies between two graphemes of a text. */
function isBorder(text: string, offset: number): boolean {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return false;
  if (offset === text.length) return true;
  return graphemes.segment(text).containing(offset)?.index === offset;
}
