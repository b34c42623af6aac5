import searchAlike from "approx-string-match";
import { placePassages } from "~/domain/passage/place";
import type { PlacementState } from "~/domain/passage/placement";
import {
  blocksOfText,
  type Item,
  type Range,
  rangeOfSegments,
  type Revision,
  segmentsOfText,
} from "./read-set";

/** Where a quote was found in the new text. */
export type Found = { state: PlacementState; range: Range | null };

export type Way = (revision: Revision, items: readonly Item[]) => Found[];

/** The very function that publication calls. */
export const house: Way = (revision, items) => {
  const passages = items.map(({ start, end }) => ({
    segments: segmentsOfText(revision.old, "old", { from: start, to: end }),
  }));
  const [from, to] = [blocksOfText(revision.old, "old"), blocksOfText(revision.new, "new")];
  return placePassages(from, to, passages).map(({ state, segments }) => ({
    state,
    range: rangeOfSegments(revision.new, "new", segments),
  }));
};

/**
 * For reference, what annotation tools do: the nearest exact occurrence of the quote, else the best approximate one with
 * errors up to half its length, the nearest of equals.
 */
export const baseline: Way = (revision, items) =>
  items.map(({ quote, start }) => {
    const nearest = (ranges: Range[]) =>
      ranges.toSorted((one, other) => Math.abs(one.from - start) - Math.abs(other.from - start))[0] ?? null;
    const exact = nearest(occurrences(revision.new, quote));
    if (exact) return { state: "exact", range: exact };
    const alike = searchAlike(revision.new, quote, Math.floor(quote.length / 2));
    const range = nearest(alike.map((match) => ({ from: match.start, to: match.end })));
    return { state: range ? "reworded" : "removed", range };
  });

function occurrences(text: string, quote: string): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
    ranges.push({ from: at, to: at + quote.length });
  return ranges;
}
