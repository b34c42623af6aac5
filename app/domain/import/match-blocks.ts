import type { Node } from "@tiptap/pm/model";
import { diffArrays } from "diff";
import { type Leaf, leavesOf } from "./leaf";
import { isSplitOf, likeness } from "./likeness";
import { matchContainers } from "./match-containers";

/** Which block of the imported text is which of the existing one. */
export type Match = ReadonlyMap<Node, Node>;

/**
 * Recognises the blocks of an existing text in a revised one, so that they keep their ids. In doubt a block is a new one: a
 * comment that finds its words nowhere is said to, one that hangs on other words lies.
 *
 * 1. Paragraphs and headings of equal text, in order (Myers).
 * 2. Those that moved: an equal text that stands once on either side.
 * 3. Between two that were recognised, those that are alike: the pairing in order that has the most words in common. Of a
 *    block that was split its first part is the same; of two that were joined, the first.
 * 4. Lists, items, quotations, tables: by the paragraphs that they hold.
 */
export function matchBlocks(existing: Node, imported: Node): Match {
  const before = leavesOf(existing);
  const after = leavesOf(imported);
  const pairs = new Map<Leaf, Leaf>();
  const inOrder = equalInOrder(before, after);
  for (const [one, other] of inOrder) pairs.set(other, one);
  matchMoved(before, after, pairs);
  matchAlike(before, after, inOrder, pairs);
  return matchContainers(before, after, pairs);
}

/** Beyond this many differences two texts have nothing in common that is worth the search. */
const mostDifferences = 4_000;

function equalInOrder(before: readonly Leaf[], after: readonly Leaf[]): [Leaf, Leaf][] {
  const keyOf = ({ place, text }: Leaf) => `${place}: ${text}`;
  const changes = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: mostDifferences }) ?? [];
  const found: [Leaf, Leaf][] = [];
  let [from, to] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (!added && !removed)
      for (let at = 0; at < count; at++) {
        const [one, other] = [before[from + at], after[to + at]];
        if (one && other) found.push([one, other]);
      }
    if (!added) from += count;
    if (!removed) to += count;
  }
  return found;
}

function matchMoved(before: readonly Leaf[], after: readonly Leaf[], pairs: Map<Leaf, Leaf>): void {
  const taken = new Set(pairs.values());
  const onceBefore = byText(before);
  const onceAfter = byText(after);
  for (const [text, other] of onceAfter) {
    const one = onceBefore.get(text);
    if (text === "" || !one || !other || taken.has(one) || pairs.has(other)) continue;
    pairs.set(other, one);
  }
}

/** Each text with the only leaf that has it; null where several do. */
function byText(leaves: readonly Leaf[]): Map<string, Leaf | null> {
  const found = new Map<string, Leaf | null>();
  for (const leaf of leaves) found.set(leaf.text, found.has(leaf.text) ? null : leaf);
  return found;
}

/** Less than this in common is another text; of a short one every word counts. */
const least = 0.6;
const leastOfShort = 0.75;
const shortWords = 5;
/** Pairs that are compared at most between two known blocks: a text rewritten over pages is a new text. */
const mostPairs = 40_000;

function matchAlike(
  before: readonly Leaf[],
  after: readonly Leaf[],
  inOrder: readonly [Leaf, Leaf][],
  pairs: Map<Leaf, Leaf>,
): void {
  const placeBefore = new Map(before.map((leaf, at) => [leaf, at]));
  const placeAfter = new Map(after.map((leaf, at) => [leaf, at]));
  const taken = new Set(pairs.values());
  let [from, to] = [0, 0];
  const known = inOrder.map(
    ([one, other]) => [placeBefore.get(one) ?? 0, placeAfter.get(other) ?? 0] as const,
  );
  for (const [endBefore, endAfter] of [...known, [before.length, after.length] as const]) {
    const ones = before.slice(from, endBefore).filter((leaf) => !taken.has(leaf));
    const others = after.slice(to, endAfter).filter((leaf) => !pairs.has(leaf));
    for (const [one, other] of pairAlike(ones, others)) pairs.set(other, one);
    [from, to] = [endBefore + 1, endAfter + 1];
  }
}

/** The pairs in order whose likeness adds up to the most. */
function pairAlike(ones: readonly Leaf[], others: readonly Leaf[]): [Leaf, Leaf][] {
  if (ones.length * others.length > mostPairs) return [];
  const scores = ones.map((one, i) =>
    others.map((other, j) => scoreOf(one, other, ones[i + 1], others[j + 1])),
  );
  const best = ones.map(() => new Array<number>(others.length + 1).fill(0));
  best.push(new Array<number>(others.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = ones.length - 1; i >= 0; i--)
    for (let j = others.length - 1; j >= 0; j--) {
      const score = scores[i]?.[j] ?? 0;
      const paired = score > 0 ? score + at(i + 1, j + 1) : 0;
      best[i]?.splice(j, 1, Math.max(paired, at(i + 1, j), at(i, j + 1)));
    }
  const found: [Leaf, Leaf][] = [];
  for (let i = 0, j = 0; i < ones.length && j < others.length;) {
    const [one, other] = [ones[i], others[j]];
    const score = scores[i]?.[j] ?? 0;
    if (one && other && score > 0 && at(i, j) === score + at(i + 1, j + 1)) {
      found.push([one, other]);
      i += 1;
      j += 1;
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return found;
}

function scoreOf(one: Leaf, other: Leaf, afterOne: Leaf | undefined, afterOther: Leaf | undefined): number {
  if (one.place !== other.place) return 0;
  if (isSplitOf(one.words, other.words, afterOther?.words ?? [])) return 1;
  if (isSplitOf(other.words, one.words, afterOne?.words ?? [])) return 1;
  const isShort = Math.min(one.words.length, other.words.length) < shortWords;
  return likeness(one.words, other.words, isShort ? leastOfShort : least);
}
