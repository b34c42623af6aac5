import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anOutline } from "../../../tests/factories/block";
import { ficheNode, words } from "../../../tests/factories/fiche-text";
import { drawBlock } from "../fiche/draw-fiche";
import { blocksOf } from "../fiche/block";
import {
  endWord,
  extendPassage,
  narrowPassage,
  passageOfSentences,
  rankWithin,
  readEnd,
  rootOf,
  sentenceChoices,
} from "./choose";
import { findPassage, segmentsBetween } from "./passage";

const outline = anOutline("Un chat. Un chien. Un chat.", "La suite. La fin.");

test("from the first sentence ticked to the last, those between included", () => {
  expect(sentenceChoices(outline, "b1").map(({ text }) => text)).toEqual([
    "Un chat.",
    "Un chien.",
    "Un chat.",
  ]);
  expect(passageOfSentences(outline, "b1", ["b1.0", "b1.2"])?.quote).toBe("Un chat. Un chien. Un chat.");
  expect(passageOfSentences(outline, "b1", ["b2.0", "absent"])).toBeNull();
});

test("words are kept only when the quotation holds them, and it is clear where", () => {
  const whole = passageOfSentences(outline, "b1", ["b1.0", "b1.2"]);
  if (!whole) throw new Error("no passage");
  expect(narrowPassage(outline, whole, "chien", null)).toMatchObject({ passage: { quote: "chien" } });
  expect(narrowPassage(outline, whole, "oiseau", null)).toMatchObject({ because: "absent" });
  expect(narrowPassage(outline, whole, "chat", null)).toMatchObject({ because: "repeated", times: 2 });
  expect(narrowPassage(outline, whole, "chat", 2)).toMatchObject({ passage: { start: { offset: 22 } } });
  expect(narrowPassage(outline, whole, "chat", 3)).toMatchObject({ found: false });
});

test("a passage goes on to the end of a later paragraph, and may be narrowed across both", () => {
  const first = passageOfSentences(outline, "b1", ["b1.2"]);
  const long = first && extendPassage(outline, first, "b2");
  expect(long?.quote).toBe("Un chat.\nLa suite. La fin.");
  expect(long && narrowPassage(outline, long, "chat.\nLa suite", null)).toMatchObject({
    passage: { start: { blockId: "b1", offset: 22 }, end: { blockId: "b2", offset: 8 } },
  });
});

test.each(["", "b1", ".3", "b1.", "b1.-1", "b1.1e3", `${"b".repeat(300)}.1`])("« %s » is no end", (word) => {
  expect(readEnd(word)).toBeNull();
});

const texts = fc.array(
  fc
    .array(fc.constantFrom("Mot. ", "a ", "é", "👩‍👩‍👧", "l’art. 62. ", "\n", "? ", "x"), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => parts.join("").trim().normalize("NFC"))
    .filter((text) => text !== ""),
  { minLength: 1, maxLength: 4 },
);

const passages = texts.chain((all) =>
  fc.tuple(fc.constant(all), fc.nat(all.length - 1), fc.nat(60), fc.nat(all.length - 1), fc.nat(60)),
);

describe("for any passage of any text", () => {
  test("sentences, a later paragraph and words lead where its ends do", () => {
    fc.assert(
      fc.property(passages, ([all, first, from, last, to]) => {
        const blocks = anOutline(...all);
        const [start, end] = [
          { blockId: `b${first + 1}`, offset: from },
          { blockId: `b${last + 1}`, offset: to },
        ];
        const meant = findPassage(blocks, start, end);
        if (!meant || meant.quote !== meant.quote.trim() || meant.quote === "") return;
        const root = rootOf(blocks, meant.start.blockId)?.blockId ?? "";
        const keys = sentenceChoices(blocks, root).map(({ key }) => key);
        const sentences = passageOfSentences(blocks, root, keys);
        const whole =
          sentences && meant.end.blockId !== root
            ? extendPassage(blocks, sentences, meant.end.blockId)
            : sentences;
        if (!whole) throw new Error("no whole");
        const rank = rankWithin(blocks, whole, meant);
        expect(narrowPassage(blocks, whole, meant.quote, rank)).toEqual({ found: true, passage: meant });
        expect(readEnd(endWord(meant.start))).toEqual(meant.start);
      }),
    );
  });

  test("stored as segments and drawn, its words are found again", () => {
    fc.assert(
      fc.property(passages, ([all, first, from, last, to]) => {
        const flat = all.map((text) => text.replaceAll("\n", " "));
        const paragraphs = flat.map((text, index) => {
          return { type: "paragraph", attrs: { id: `b${index + 1}` }, content: [words(text)] };
        });
        const doc = ficheNode(...paragraphs);
        const [start, end] = [
          { blockId: `b${first + 1}`, offset: from },
          { blockId: `b${last + 1}`, offset: to },
        ];
        const segments = segmentsBetween(blocksOf(doc), start, end);
        const marked = segments.map((segment) => {
          const index = Number(segment.blockId.slice(1)) - 1;
          const html = drawBlock(
            doc.child(index),
            new Map([[segment.blockId, [{ ...segment, density: 1 as const }]]]),
          );
          return /<span[^>]*>(.*)<\/span>/.exec(html)?.[1];
        });
        const passage = findPassage(blocksOf(doc), start, end);
        expect(passage ? marked.join("\n") : null).toEqual(passage?.quote ?? null);
      }),
    );
  });
});
