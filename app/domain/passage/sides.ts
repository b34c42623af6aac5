import type { Comparison } from "./compare-versions";
import { moves } from "./compare-words";
import type { Stretch } from "./word-range";

/** Whether the word before a passage, and the word after it, are its neighbours still. */
export type Sides = { before: boolean; after: boolean };

/**
 * Whether a stretch of the new version has the neighbours that the passage had. Where both lie at the edge of the text, or of
 * the same block, that is a neighbour kept.
 */
export function sidesKept(comparison: Comparison, passage: Stretch, place: Stretch): Sides {
  const { a, b, map, sameId } = comparison;
  const before = map.place[passage.from - 1];
  const after = map.place[passage.to];
  const [firstA = 0, firstB = 0] = [a.block[passage.from], b.block[place.from]];
  const [lastA = 0, lastB = 0] = [a.block[passage.to - 1], b.block[place.to - 1]];
  const startsText = passage.from === 0 && place.from === 0;
  const endsText = passage.to === a.key.length && place.to === b.key.length;
  const startsBlock = a.first[firstA] === passage.from && b.first[firstB] === place.from;
  const endsBlock = a.first[lastA + 1] === passage.to && b.first[lastB + 1] === place.to;
  return {
    before:
      startsText ||
      (before !== undefined && before >= 0 && before === place.from - 1) ||
      (startsBlock && sameId[firstA] === firstB),
    after: endsText || after === place.to || (endsBlock && sameId[lastA] === lastB),
  };
}

/** A word put in, taken out, replaced: how far one change lies from the passage in each version. */
const oneChange = [
  [0, 1],
  [1, 0],
  [1, 1],
] as const;

/** Whether one word that changed is all that lies between a passage and its nearest word in place, on one side. */
export function isOneWordAway({ map }: Comparison, passage: Stretch, place: Stretch): boolean {
  const isInPlace = (one: number, other: number) =>
    other >= 0 && map.place[one] === other && map.moved[one] === moves.not;
  return oneChange.some(
    ([old, now]) =>
      isInPlace(passage.from - 1 - old, place.from - 1 - now) || isInPlace(passage.to + old, place.to + now),
  );
}
