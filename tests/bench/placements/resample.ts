import { createHash } from "node:crypto";
import { type Figure, type Figures, figuresOf, type Outcome, place } from "./figures";
import { numbersFrom } from "./numbers";
import { align, type Alignment, expectationOf } from "./oracle";
import type { Item, Revision } from "./read-set";
import { house } from "./ways";

/** Lengths, in words, of the quotes of the set. */
const lengths = [1, 2, 3, 5, 8, 12, 20, 35];
const drawsOfLength = 20;
const folds = 5;

/** Other quotes of the same texts, as the set draws them: a place at random for each length, cut at the end of the text. */
export function drawItems(revisions: readonly Revision[], seed: number): Item[] {
  const next = numbersFrom(seed);
  return revisions.map(align).flatMap((alignment) =>
    lengths.flatMap((length) =>
      Array.from({ length: drawsOfLength }, () => {
        const from = next(alignment.oldWords.length);
        return expectationOf(alignment, from, Math.min(from + length, alignment.oldWords.length)) ?? [];
      }).flat(),
    ),
  );
}

/** How many quotes of the set our reading of its method expects where the set does. */
export function countAgreed(revisions: readonly Revision[], items: readonly Item[]): Figure {
  const alignments = new Map(revisions.map((revision) => [revision.id, align(revision)]));
  const isAgreed = (item: Item) => {
    const alignment = alignments.get(item.pair);
    const expected = alignment && expectationAt(alignment, item);
    return expected?.expect === item.expect && expected.new_start === item.new_start;
  };
  const asked = items.filter(({ expect }) => expect !== "moved" && expect !== "undecided");
  return { hits: asked.filter(isAgreed).length, of: asked.length };
}

function expectationAt(alignment: Alignment, { start, end }: Item): Item | null {
  const { oldWords } = alignment;
  const from = oldWords.findIndex((word) => word.to > start);
  return expectationOf(alignment, from, oldWords.findLastIndex((word) => word.from < end) + 1);
}

export type Fold = { whole: Figures; parts: Figures[] };

/** The house's figures on quotes drawn anew, of all pairs and of each fifth of them: a lucky set does not hide a poor one. */
export function measureFolds(revisions: readonly Revision[], seed: number): Fold {
  const { outcomes, msPerThousand } = place(house, revisions, drawItems(revisions, seed));
  const foldOf = ({ item }: Outcome) => (createHash("sha256").update(item.pair).digest()[0] ?? 0) % folds;
  const parts = Array.from({ length: folds }, (_, fold) =>
    figuresOf(
      outcomes.filter((outcome) => foldOf(outcome) === fold),
      NaN,
    ),
  );
  return { whole: figuresOf(outcomes, msPerThousand), parts };
}

/** The same texts, read from the new one to the old one: sentences taken out become sentences put in. */
export const reversed = (revisions: readonly Revision[]): Revision[] =>
  revisions.map((revision) => ({ id: revision.id, old: revision.new, new: revision.old }));
