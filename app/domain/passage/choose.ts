import type { Block } from "../fiche/block";
import { type End, findPassage, type Passage, segmentsBetween } from "./passage";
import { sentencesOf } from "./sentence";

/** A sentence that may be ticked. `key` names it: its textblock and its rank there. */
export type SentenceChoice = { key: string; text: string; start: End; end: End };

/** The blocks inside one block of an outline, itself included, in reading order. */
export function blocksWithin(blocks: readonly Block[], rootId: string): Block[] {
  const inside = new Set([rootId]);
  return blocks.filter(({ blockId, parentId }) => {
    const isInside = inside.has(blockId) || (parentId !== null && inside.has(parentId));
    if (isInside) inside.add(blockId);
    return isInside;
  });
}

/** The top-level block that holds a block. */
export function rootOf(blocks: readonly Block[], blockId: string): Block | null {
  const block = blocks.find((one) => one.blockId === blockId);
  if (!block) return null;
  return block.parentId === null ? block : rootOf(blocks, block.parentId);
}

/** The sentences of a block and of all that it holds. */
export function sentenceChoices(blocks: readonly Block[], rootId: string): SentenceChoice[] {
  return blocksWithin(blocks, rootId).flatMap(({ blockId, text }) =>
    sentencesOf(text ?? "").flatMap(({ from, to }, index) => {
      const words = (text ?? "").slice(from, to);
      if (words.trim() === "") return [];
      const start = { blockId, offset: from + words.length - words.trimStart().length };
      const end = { blockId, offset: from + words.trimEnd().length };
      return [{ key: `${blockId}.${index}`, text: words.trim(), start, end }];
    }),
  );
}

/** From the first sentence ticked to the last, those between included; null when none of them is there. */
export function passageOfSentences(
  blocks: readonly Block[],
  rootId: string,
  keys: readonly string[],
): Passage | null {
  const ticked = sentenceChoices(blocks, rootId).filter(({ key }) => keys.includes(key));
  const first = ticked.at(0);
  const last = ticked.at(-1);
  return first && last ? findPassage(blocks, first.start, last.end) : null;
}

/** The same passage, going on to the end of a later block. */
export function extendPassage(blocks: readonly Block[], { start }: Passage, untilId: string): Passage | null {
  const last = blocksWithin(blocks, untilId).findLast(({ text }) => text !== null && text.trim() !== "");
  if (!last?.text) return null;
  return findPassage(blocks, start, { blockId: last.blockId, offset: last.text.trimEnd().length });
}

export type Narrowed =
  { found: true; passage: Passage } | { found: false; because: "absent" | "repeated"; times: number };

/**
 * The words of a passage that somebody kept of it. Words that stand there several times need their rank,
 * from 1: the first is not taken for the one that was meant.
 */
export function narrowPassage(
  blocks: readonly Block[],
  passage: Passage,
  words: string,
  rank: number | null,
): Narrowed {
  const places = placesOf(blocks, passage, words.trim());
  const place = places.length === 1 ? places[0] : rank === null ? undefined : places[rank - 1];
  if (place) return { found: true, passage: place };
  return { found: false, because: places.length > 1 ? "repeated" : "absent", times: places.length };
}

/** At which of the places where its words stand in the whole a narrower passage is; from 1. */
export function rankWithin(blocks: readonly Block[], whole: Passage, narrow: Passage): number {
  const isNarrow = ({ start }: Passage) =>
    start.blockId === narrow.start.blockId && start.offset === narrow.start.offset;
  return placesOf(blocks, whole, narrow.quote).findIndex(isNarrow) + 1;
}

function placesOf(blocks: readonly Block[], { start, end, quote }: Passage, words: string): Passage[] {
  if (words === "") return [];
  const [hay, needle] = [sameSigns(quote), sameSigns(words)];
  const places: Passage[] = [];
  const endAt = endsIn(segmentsBetween(blocks, start, end));
  for (let at = hay.indexOf(needle); at !== -1; at = hay.indexOf(needle, at + 1)) {
    const place = findPassage(blocks, endAt(at, "start"), endAt(at + needle.length, "end"));
    if (place) places.push(place);
  }
  return places;
}

/** From an offset in a quotation, whose blocks are joined by line feeds, to an end in its block. */
function endsIn(segments: readonly { blockId: string; from: number; to: number }[]) {
  return (offset: number, side: "start" | "end"): End => {
    let passed = 0;
    for (const { blockId, from, to } of segments) {
      const length = to - from;
      const isHere = side === "start" ? offset < passed + length : offset <= passed + length;
      if (isHere) return { blockId, offset: from + Math.max(0, offset - passed) };
      passed += length + 1;
    }
    return { blockId: "", offset: 0 };
  };
}

/** Signs that a keyboard lacks are taken for the ones it has, one for one, so that offsets stay. */
function sameSigns(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ").replaceAll("’", "'");
}

/** « bloc.12 »: an end as it is written in an address. */
export const endWord = ({ blockId, offset }: End): string => `${blockId}.${offset}`;

export function readEnd(word: string): End | null {
  const [, blockId, offset] = /^(.{1,200})\.(\d{1,7})$/.exec(word) ?? [];
  return blockId === undefined ? null : { blockId, offset: Number(offset) };
}
