import type { Node } from "@tiptap/pm/model";
import { kindOf, type Leaf } from "./leaf";

type Vote = { one: Node; other: Node; count: number };

/**
 * Recognises what holds blocks by the paragraphs in it that were recognised: the two that share the most, of one kind,
 * each once. Then the cells of a row that was recognised, by their column: a cell is its place, whatever it says.
 */
export function matchContainers(
  before: readonly Leaf[],
  after: readonly Leaf[],
  pairs: ReadonlyMap<Leaf, Leaf>,
): Map<Node, Node> {
  const match = new Map<Node, Node>([...pairs].map(([other, one]) => [other.node, one.node]));
  const taken = new Set(match.values());
  const take = (other: Node, one: Node) => {
    if (match.has(other) || taken.has(one)) return;
    match.set(other, one);
    taken.add(one);
  };
  const [sizeBefore, sizeAfter] = [sizesOf(before), sizesOf(after)];
  const recognised = sizesOf([...pairs.keys()]);
  const shareOf = ({ one, other, count }: Vote) =>
    count / ((sizeBefore.get(one) ?? 0) + (sizeAfter.get(other) ?? 0) - count);
  const votes = votesOf(pairs).filter(
    (vote) => 2 * vote.count > (recognised.get(vote.other) ?? 0) && shareOf(vote) >= leastShare,
  );
  for (const { one, other } of votes.toSorted((a, b) => shareOf(b) - shareOf(a))) take(other, one);
  for (const [other, one] of pairs) if (isStray(other, one, match)) forget(other, match);
  for (const [other, one] of [...match]) if (kindOf(other) === "tableRow") matchCells(one, other, take);
  return match;
}

/** Two containers that share less are two: a table is not another one because both have a « Total ». */
const leastShare = 1 / 3;
const fewWords = 4;

/** « Oui » or « Coût » in a cell says nothing of which cell it is: its row must be the same. */
function isStray(other: Leaf, one: Leaf, match: ReadonlyMap<Node, Node>): boolean {
  const rowOf = ({ ancestors }: Leaf) => ancestors.find((ancestor) => kindOf(ancestor) === "tableRow");
  const row = rowOf(other);
  return row !== undefined && other.words.length < fewWords && match.get(row) !== rowOf(one);
}

/** The words of a cell, and the cell. */
function forget({ node, ancestors }: Leaf, match: Map<Node, Node>): void {
  for (const one of [node, ...ancestors.filter((ancestor) => kindOf(ancestor) === "tableCell")])
    match.delete(one);
}

/** How many paragraphs each container holds. */
function sizesOf(leaves: readonly Leaf[]): Map<Node, number> {
  const sizes = new Map<Node, number>();
  for (const { ancestors } of leaves)
    for (const ancestor of ancestors) sizes.set(ancestor, (sizes.get(ancestor) ?? 0) + 1);
  return sizes;
}

function votesOf(pairs: ReadonlyMap<Leaf, Leaf>): Vote[] {
  const votes = new Map<Node, Map<Node, number>>();
  for (const [{ ancestors }, leaf] of pairs)
    for (const other of ancestors) {
      const ofOther = votes.get(other) ?? new Map<Node, number>();
      votes.set(other, ofOther);
      for (const one of leaf.ancestors)
        if (kindOf(one) === kindOf(other)) ofOther.set(one, (ofOther.get(one) ?? 0) + 1);
    }
  return [...votes].flatMap(([other, ones]) => [...ones].map(([one, count]) => ({ one, other, count })));
}

function matchCells(one: Node, other: Node, take: (other: Node, one: Node) => void): void {
  if (one.childCount !== other.childCount) return;
  for (const [at, cell] of other.children.entries()) {
    const same = one.child(at);
    take(cell, same);
    if (cell.childCount !== 1 || same.childCount !== 1) continue;
    const [words, sameWords] = [cell.child(0), same.child(0)];
    if (words.isTextblock && sameWords.isTextblock) take(words, sameWords);
  }
}
