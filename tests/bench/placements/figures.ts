import type { Item, Range, Revision } from "./read-set";
import type { Found, Way } from "./ways";

/** The least overlap, intersection over union, at which a reworded range counts as found. */
export const leastOverlap = 0.6;

export type Figure = { hits: number; of: number };

export type Figures = {
  uniqueExact: Figure;
  ambiguousExact: Figure;
  spacesOnly: Figure;
  moved: Figure;
  fuzzy: Figure;
  orphansAttached: Figure;
  statedExact: Figure;
  msPerThousand: number;
};

export type Outcome = { item: Item; found: Found };

/** Places every item and measures the processor's time, comparison of the versions included. */
export function place(way: Way, revisions: readonly Revision[], items: readonly Item[]) {
  const before = process.cpuUsage();
  const outcomes = revisions.flatMap((revision) => {
    const own = items.filter(({ pair }) => pair === revision.id);
    const found = way(revision, own);
    return own.map((item, index): Outcome => ({
      item,
      found: found[index] ?? { state: "removed", range: null },
    }));
  });
  const { user, system } = process.cpuUsage(before);
  return { outcomes, msPerThousand: (user + system) / items.length };
}

export function figuresOf(outcomes: readonly Outcome[], msPerThousand: number): Figures {
  const count = (isAsked: (item: Item) => boolean, isHit: (outcome: Outcome) => boolean): Figure => {
    const asked = outcomes.filter(({ item }) => isAsked(item));
    return { hits: asked.filter(isHit).length, of: asked.length };
  };
  return {
    uniqueExact: count(({ expect, ambiguous }) => expect === "exact" && !ambiguous, isSamePlace),
    ambiguousExact: count(({ expect, ambiguous }) => expect === "exact" && ambiguous, isSamePlace),
    spacesOnly: count(({ expect }) => expect === "exact-whitespace", isSamePlace),
    moved: count(({ expect }) => expect === "moved", isSamePlace),
    fuzzy: count(({ expect }) => expect === "fuzzy", isOverlapping),
    orphansAttached: count(
      ({ expect }) => expect === "orphan",
      ({ found }) => found.range !== null,
    ),
    statedExact: count(
      ({ expect }) => expect.startsWith("exact"),
      ({ found }) => found.state === "exact",
    ),
    msPerThousand,
  };
}

const expectedOf = ({ new_start, new_end }: Item): Range => ({ from: new_start ?? NaN, to: new_end ?? NaN });

/** To the character, and said to be the same words. */
function isSamePlace({ item, found: { state, range } }: Outcome): boolean {
  const expected = expectedOf(item);
  const isSaid = state === "exact" || state === "moved";
  return isSaid && range?.from === expected.from && range.to === expected.to;
}

function isOverlapping({ item, found: { range } }: Outcome): boolean {
  if (!range) return false;
  const expected = expectedOf(item);
  const common = Math.min(range.to, expected.to) - Math.max(range.from, expected.from);
  const union = Math.max(range.to, expected.to) - Math.min(range.from, expected.from);
  return common / union >= leastOverlap;
}
