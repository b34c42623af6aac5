import type { Node } from "@tiptap/pm/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  aFicheOf,
  anEdit,
  edited,
  positionOf,
  textblocksOf,
  trueRange,
} from "../../../tests/factories/edited-fiche";
import { type Block, blocksOf } from "../fiche/block";
import { findPassage, type Segment, segmentsBetween } from "./passage";
import { placePassages } from "./place";
import { placeFromBoth } from "./place-from-both";
import type { PlacementOutcome } from "./placement";

const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 4, maxLength: 9 });
const edits = fc.array(anEdit, { maxLength: 6 });
const ends = fc.array(fc.tuple(fc.nat(9_999), fc.nat(200), fc.nat(3), fc.nat(200)), {
  minLength: 1,
  maxLength: 12,
});

/** Passages between any two ends that make one, without spaces at their edges, as readers choose them. */
function passagesOf(doc: Node, told: readonly (readonly [number, number, number, number])[]): Segment[][] {
  const blocks = blocksOf(doc);
  const ids = textblocksOf(doc).map(({ node }) => String(node.attrs.id));
  const made = told.map(([block, from, further, to]) => {
    const first = ids[block % ids.length] ?? "";
    const last = ids[Math.min(ids.length - 1, (block % ids.length) + further)] ?? "";
    const length = (id: string) => blocks.find(({ blockId }) => blockId === id)?.text?.length ?? 0;
    const start = { blockId: first, offset: from % (length(first) + 1) };
    const end = { blockId: last, offset: to % (length(last) + 1) };
    const quote = findPassage(blocks, start, end)?.quote;
    return quote?.trim() === quote && quote !== undefined ? segmentsBetween(blocks, start, end) : [];
  });
  return made.filter((segments) => segments.length > 0);
}

const placed = (from: Node, to: Node, passages: readonly Segment[][]) =>
  placePassages(
    blocksOf(from),
    blocksOf(to),
    passages.map((segments) => ({ segments })),
  );

const rangeOf = (doc: Node, segments: readonly Segment[]) => {
  const [first, last] = [segments.at(0), segments.at(-1)];
  if (!first || !last) return null;
  return { from: positionOf(doc, first.blockId, first.from), to: positionOf(doc, last.blockId, last.to) };
};

const wordsOf = (blocks: readonly Block[], segments: readonly Segment[]) =>
  segments
    .map(({ blockId, from, to }) => blocks.find((block) => block.blockId === blockId)?.text?.slice(from, to))
    .join("")
    .replace(/\s/gu, "");

test("an exact placement is where the editor's own steps say, whatever the edits", () => {
  fc.assert(
    fc.property(sizes, edits, ends, (told, made, ranges) => {
      const doc = aFicheOf(told);
      const change = edited(doc, made);
      const passages = passagesOf(doc, ranges);
      placed(doc, change.doc, passages).forEach((outcome, index) => {
        if (outcome.state !== "exact") return;
        const segments = passages[index] ?? [];
        expect(rangeOf(change.doc, outcome.segments)).toEqual(trueRange(change, segments));
        expect(wordsOf(blocksOf(change.doc), outcome.segments)).toBe(wordsOf(blocksOf(doc), segments));
      });
    }),
  );
});

test("nor is one of two instances of a formula ever taken for the other", () => {
  fc.assert(
    fc.property(sizes, edits, ends, (told, made, ranges) => {
      const doc = aFicheOf(told, "dans les conditions prévues");
      const change = edited(doc, made);
      const passages = passagesOf(doc, ranges);
      placed(doc, change.doc, passages).forEach((outcome, index) => {
        if (outcome.state !== "exact") return;
        expect(rangeOf(change.doc, outcome.segments)).toEqual(trueRange(change, passages[index] ?? []));
      });
    }),
  );
});

test("every passage has one placement, with whole words of the new text, or none and no score", () => {
  fc.assert(
    fc.property(sizes, edits, ends, (told, made, ranges) => {
      const doc = aFicheOf(told);
      const { doc: after } = edited(doc, made);
      const passages = passagesOf(doc, ranges);
      const outcomes = placed(doc, after, passages);
      expect(outcomes).toHaveLength(passages.length);
      for (const outcome of outcomes) expectWellFormed(blocksOf(after), outcome);
    }),
  );
});

/** Segments are those that a passage with the same ends would have. */
function expectWellFormed(blocks: readonly Block[], { state, score, segments }: PlacementOutcome): void {
  expect(segments.length === 0).toBe(state === "removed");
  expect(score > 0).toBe(state !== "removed");
  expect(score).toBeLessThanOrEqual(1);
  const [first, last] = [segments.at(0), segments.at(-1)];
  if (!first || !last) return;
  const ends = [
    { blockId: first.blockId, offset: first.from },
    { blockId: last.blockId, offset: last.to },
  ] as const;
  expect(segmentsBetween(blocks, ...ends)).toEqual(segments);
}

test("nothing moves in a text that did not change, whatever the ids", () => {
  fc.assert(
    fc.property(sizes, ends, fc.boolean(), (told, ranges, hasIds) => {
      const doc = aFicheOf(told);
      const passages = passagesOf(doc, ranges);
      const renamed = blocksOf(doc).map((block) => ({ ...block, blockId: `n-${block.blockId}` }));
      const to = hasIds ? blocksOf(doc) : renamed;
      const outcomes = placePassages(
        blocksOf(doc),
        to,
        passages.map((segments) => ({ segments })),
      );
      expect(outcomes.map(({ state }) => state)).toEqual(passages.map(() => "exact"));
      expect(outcomes.map(({ segments }) => segments.map((one) => one.blockId.replace("n-", "")))).toEqual(
        passages.map((segments) => segments.map(({ blockId }) => blockId)),
      );
    }),
  );
});

test("a block that no edit touches keeps its passages exact", () => {
  fc.assert(
    fc.property(sizes, edits, ends, (told, made, ranges) => {
      const doc = aFicheOf(told);
      const { doc: after } = edited(doc, made);
      const kept = (id: string) => blocksOf(after).find(({ blockId }) => blockId === id)?.text;
      const passages = passagesOf(doc, ranges).filter(([one, ...others]) => {
        const before = blocksOf(doc).find(({ blockId }) => blockId === one?.blockId)?.text;
        return others.length === 0 && one && before === kept(one.blockId);
      });
      const outcomes = placed(doc, after, passages);
      expect(outcomes.map(({ state, segments }) => ({ state, segments }))).toEqual(
        passages.map((segments) => ({ state: "exact", segments })),
      );
    }),
  );
});

test("through three versions, what is exact is where the steps of both revisions say", () => {
  fc.assert(
    fc.property(sizes, edits, edits, ends, (told, first, second, ranges) => {
      const v1 = aFicheOf(told);
      const v2 = edited(v1, first);
      const v3 = edited(v2.doc, second, "newer");
      const both = edited(v1, first);
      for (const step of v3.steps) both.step(step);
      const passages = passagesOf(v1, ranges);
      const followed = placed(v1, v2.doc, passages).flatMap((last, index) =>
        last.state === "removed" ? [] : [{ segments: passages[index] ?? [], last }],
      );
      const outcomes = placeFromBoth(blocksOf(v1), blocksOf(v2.doc), blocksOf(v3.doc), followed);
      expect(outcomes).toHaveLength(followed.length);
      outcomes.forEach((outcome, index) => {
        expectWellFormed(blocksOf(v3.doc), outcome);
        if (outcome.state !== "exact") return;
        expect(rangeOf(v3.doc, outcome.segments)).toEqual(trueRange(both, followed[index]?.segments ?? []));
      });
    }),
  );
});

test("a version published again without a change keeps what the last one recorded; the first restored gives all back", () => {
  fc.assert(
    fc.property(sizes, edits, ends, (told, made, ranges) => {
      const v1 = aFicheOf(told);
      const v2 = edited(v1, made).doc;
      const passages = passagesOf(v1, ranges);
      const followed = placed(v1, v2, passages).flatMap((last, index) =>
        last.state === "removed" ? [] : [{ segments: passages[index] ?? [], last }],
      );
      const again = placeFromBoth(blocksOf(v1), blocksOf(v2), blocksOf(v2), followed);
      expect(again.map(({ state, score, segments }) => ({ state, score, segments }))).toEqual(
        followed.map(({ last: { state, score, segments } }) => ({ state, score, segments })),
      );
      const restored = placeFromBoth(blocksOf(v1), blocksOf(v2), blocksOf(v1), followed);
      expect(restored.map(({ state, segments }) => ({ state, segments }))).toEqual(
        followed.map(({ segments }) => ({ state: "exact", segments })),
      );
    }),
  );
});
