import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Block } from "~/domain/fiche/block";
import type { Segment } from "~/domain/passage/passage";
import { aBlock } from "../../factories/block";

/** Two successive versions of a text: plain, paragraphs separated by a blank line. */
const revision = z.object({ id: z.string(), old: z.string(), new: z.string() });
export type Revision = z.infer<typeof revision>;

const expectations = ["exact", "exact-whitespace", "fuzzy", "moved", "orphan", "undecided"] as const;

/** A quote of the old text and where the set expects it; offsets are UTF-16, in the whole text, blank lines included. */
const item = z.object({
  pair: z.string(),
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  expect: z.enum(expectations),
  new_start: z.number().int().optional(),
  new_end: z.number().int().optional(),
  ambiguous: z.boolean().default(false),
});
export type Item = z.infer<typeof item>;

export type Range = { from: number; to: number };

export async function readSet(revisionsFile: string, expectedFile: string) {
  const revisions = z.array(revision).parse(JSON.parse(await readFile(revisionsFile, "utf8")));
  const { items } = z
    .object({ items: z.array(item) })
    .parse(JSON.parse(await readFile(expectedFile, "utf8")));
  const known = new Set(revisions.map(({ id }) => id));
  const lost = items.find(({ pair }) => !known.has(pair));
  if (lost) throw new Error(`No revision is named ${lost.pair}.`);
  return { revisions, items };
}

const separator = "\n\n";

/** Where each paragraph begins in the whole text. */
function startsOf(text: string): number[] {
  let at = 0;
  return text.split(separator).map((paragraph) => {
    const start = at;
    at += paragraph.length + separator.length;
    return start;
  });
}

/** The paragraphs as blocks. Ids are unknown: `name` makes those of two versions differ. */
export function blocksOfText(text: string, name: string): Block[] {
  return text
    .split(separator)
    .map((paragraph, order) => aBlock({ blockId: `${name}${order}`, order, text: paragraph }));
}

/** From offsets in the whole text to the segments of `blocksOfText`. */
export function segmentsOfText(text: string, name: string, { from, to }: Range): Segment[] {
  const paragraphs = text.split(separator);
  return startsOf(text).flatMap((start, order) => {
    const length = paragraphs[order]?.length ?? 0;
    const segment = { from: Math.max(0, from - start), to: Math.min(length, to - start) };
    return segment.from < segment.to ? [{ blockId: `${name}${order}`, ...segment }] : [];
  });
}

/** And back: null when there are none. */
export function rangeOfSegments(text: string, name: string, segments: readonly Segment[]): Range | null {
  const starts = startsOf(text);
  const startOf = ({ blockId }: Segment) => starts[Number(blockId.slice(name.length))] ?? NaN;
  const [first, last] = [segments.at(0), segments.at(-1)];
  return first && last ? { from: startOf(first) + first.from, to: startOf(last) + last.to } : null;
}
