import fc from "fast-check";
import { expect, test } from "vitest";
import { anOutline } from "../../../tests/factories/block";
import type { Block } from "../fiche/block";
import { type End, findPassage, locateQuote, segmentsBetween } from "./passage";

const family = "👩\u200d👩\u200d👧";
const anyText = fc.string({
  unit: fc.constantFrom(
    "a",
    "é",
    "e\u0301",
    "e",
    "\u0323",
    "👩",
    family,
    "🇫🇷",
    "🇫",
    " ",
    "\n",
    "Mot. ",
    "\ufffc",
  ),
  maxLength: 8,
});
const anyOutline = fc
  .array(fc.option(anyText, { freq: 4 }), { minLength: 1, maxLength: 5 })
  .map((texts) => anOutline(...texts));

const endIn = (blocks: readonly Block[]) =>
  fc
    .constantFrom(...blocks)
    .chain(({ blockId, text }) =>
      fc.integer({ min: -1, max: (text ?? "").length + 1 }).map((offset): End => ({ blockId, offset })),
    );
const anyEnds = anyOutline.chain((blocks) =>
  fc.record({ blocks: fc.constant(blocks), start: endIn(blocks), end: endIn(blocks) }),
);

const textOf = (blocks: readonly Block[], id: string) => blocks.find(({ blockId }) => blockId === id)?.text;
const orderOf = (blocks: readonly Block[], id: string) => blocks.findIndex(({ blockId }) => blockId === id);

/** Whether a reader could put a caret there, told without looking at how the passage does it. */
function isCaret(text: string, offset: number): boolean {
  const graphemes = [...new Intl.Segmenter("fr", { granularity: "grapheme" }).segment(text)];
  return offset === text.length || graphemes.some(({ index }) => index === offset);
}

/** The words between two ends, taken naively; null when there are none, or no such place. */
function wordsBetween(blocks: readonly Block[], start: End, end: End): string | null {
  const [first, last] = [orderOf(blocks, start.blockId), orderOf(blocks, end.blockId)];
  const [from, to] = [textOf(blocks, start.blockId), textOf(blocks, end.blockId)];
  if (typeof from !== "string" || typeof to !== "string" || first > last) return null;
  if (!isCaret(from, start.offset) || !isCaret(to, end.offset)) return null;
  if (first === last) return from.slice(start.offset, Math.max(start.offset, end.offset)) || null;
  const between = blocks.slice(first + 1, last).map(({ text }) => text ?? "");
  const words = [from.slice(start.offset), ...between, to.slice(0, end.offset)];
  return words.filter((word) => word !== "").join("\n") || null;
}

test("between any two ends there is no passage, or one that quotes the words between them", () => {
  fc.assert(
    fc.property(anyEnds, ({ blocks, start, end }) => {
      expect(findPassage(blocks, start, end)?.quote ?? null).toBe(wordsBetween(blocks, start, end));
    }),
  );
});

test("the segments of a passage hold its words, each in its block, in reading order", () => {
  fc.assert(
    fc.property(anyEnds, ({ blocks, start, end }) => {
      const segments = segmentsBetween(blocks, start, end);
      const words = segments.map(({ blockId, from, to }) => textOf(blocks, blockId)?.slice(from, to));
      expect(words.join("\n")).toBe(findPassage(blocks, start, end)?.quote ?? "");
      expect(words).not.toContain("");
      const orders = segments.map(({ blockId }) => orderOf(blocks, blockId));
      expect(orders.toSorted((a, b) => a - b)).toEqual(orders);
    }),
  );
});

test("the ends of a passage lie on its first and last words", () => {
  fc.assert(
    fc.property(anyEnds, ({ blocks, start, end }) => {
      const passage = findPassage(blocks, start, end);
      if (!passage) return;
      const segments = segmentsBetween(blocks, start, end);
      expect(passage.start).toEqual({ blockId: segments[0]?.blockId, offset: segments[0]?.from });
      expect(passage.end).toEqual({ blockId: segments.at(-1)?.blockId, offset: segments.at(-1)?.to });
      expect(findPassage(blocks, passage.start, passage.end)).toEqual(passage);
    }),
  );
});

test("the words of a passage are found again where they stand first", () => {
  fc.assert(
    fc.property(anyEnds, ({ blocks, start, end }) => {
      const passage = findPassage(blocks, start, end);
      if (!passage) return;
      const segments = segmentsBetween(blocks, start, end);
      const words = segments.map(({ blockId, from, to }) => textOf(blocks, blockId)?.slice(from, to) ?? "");
      const found = locateQuote(blocks, words[0] ?? "", words.length > 1 ? words.at(-1) : undefined);
      expect(found?.quote.startsWith(words[0] ?? "")).toBe(true);
      expect(found?.quote.endsWith(words.at(-1) ?? "")).toBe(true);
      expect(orderOf(blocks, found?.start.blockId ?? "")).toBeLessThanOrEqual(
        orderOf(blocks, passage.start.blockId),
      );
    }),
  );
});

const outline = anOutline("Avant. Le texte ouvert", null, "suite du texte. Après.");

test("a passage over two paragraphs keeps what stands around it in its sentences", () => {
  expect(findPassage(outline, { blockId: "b1", offset: 10 }, { blockId: "b3", offset: 5 })).toEqual({
    start: { blockId: "b1", offset: 10 },
    end: { blockId: "b3", offset: 5 },
    quote: "texte ouvert\nsuite",
    before: "Le ",
    after: " du texte.",
  });
});

test.each([
  ["the ends are crossed", { blockId: "b1", offset: 5 }, { blockId: "b1", offset: 2 }],
  ["the ends meet", { blockId: "b1", offset: 5 }, { blockId: "b1", offset: 5 }],
  ["an end is in a list", { blockId: "b1", offset: 5 }, { blockId: "b2", offset: 0 }],
  ["an end is in no block", { blockId: "b9", offset: 0 }, { blockId: "b1", offset: 5 }],
  ["an end is beyond the text", { blockId: "b1", offset: 0 }, { blockId: "b1", offset: 999 }],
  ["an end is before the text", { blockId: "b1", offset: -1 }, { blockId: "b1", offset: 5 }],
  ["an end is not a whole number", { blockId: "b1", offset: 0.5 }, { blockId: "b1", offset: 5 }],
])("there is no passage when %s", (_, start, end) => {
  expect(findPassage(outline, start, end)).toBeNull();
});

test.each([
  ["an emoji of one person", "👩"],
  ["an emoji of a family", family],
  ["a flag", "🇫🇷"],
  ["a letter with a combining accent", "e\u0301"],
  ["a letter with two of them", "e\u0323\u0301"],
])("no passage ends inside %s", (_, grapheme) => {
  const blocks = anOutline(`a${grapheme}b`);
  const upTo = (offset: number) =>
    findPassage(blocks, { blockId: "b1", offset: 0 }, { blockId: "b1", offset });
  for (let inside = 1; inside < grapheme.length; inside += 1) expect(upTo(1 + inside)).toBeNull();
  expect(upTo(1 + grapheme.length)?.quote).toBe(`a${grapheme}`);
});

test("words that first appear inside a grapheme are found further on", () => {
  const blocks = anOutline(`${family} puis 👩`);
  expect(locateQuote(blocks, "👩")?.start).toEqual({ blockId: "b1", offset: family.length + 6 });
});

test("words that are not in the text are not found", () => {
  expect(locateQuote(outline, "absent")).toBeNull();
  expect(locateQuote(outline, "")).toBeNull();
  expect(locateQuote(outline, "suite", "texte")).toBeNull();
});

test("a quotation that goes on ends in a later paragraph", () => {
  expect(locateQuote(outline, "Le texte", "suite du texte")?.quote).toBe("Le texte ouvert\nsuite du texte");
});
