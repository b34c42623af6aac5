import { changesOf, type Stretch } from "~/lib/word-changes";
import type { Block } from "./block";
import { type BlockPlace, placesOf } from "./block-place";
import { compareQuestions, isQuestionChanged, type QuestionChange } from "./compare-questions";
import { findAnchors, pairLeaves } from "./pair-leaves";
import type { Question } from "./question";

/** A published text, as far as two of them are compared. */
export type ComparedText = { blocks: readonly Block[]; questions: readonly Question[] };

/** One textblock or question of a text, and where it stands there. */
export type Leaf = { blockId: string; kind: Block["kind"]; text: string; place: BlockPlace };

/** A block that is in both texts: what became of its words, its label, its kind, and of what a question asks. */
type Both = { former: Leaf; later: Leaf; words: Stretch[]; question: QuestionChange | null };

/**
 * One step of the comparison, in reading order. What moved stands twice: `left` where it was, `arrived` where it is.
 * The former text is `kept`, `removed` and `left` in order; the later is `kept`, `added` and `arrived`; between two that are
 * kept, what went stands before what came.
 */
export type Row =
  | ({ step: "kept" | "arrived" } & Both)
  | { step: "added"; later: Leaf; question: QuestionChange | null }
  | { step: "removed"; former: Leaf; question: QuestionChange | null }
  | { step: "left"; former: Leaf; later: Leaf; question: QuestionChange | null };

/**
 * Compares two texts of a fiche block by block, by their ids first, then word by word. Pure; about a tenth of a second
 * for 10,000 words (docs/performance.md).
 */
export function compareTexts(from: ComparedText, to: ComparedText): Row[] {
  const [former, later] = [leavesOf(from), leavesOf(to)];
  const pairs = pairLeaves(inRows(former, from.blocks), inRows(later, to.blocks));
  const anchors = findAnchors(pairs);
  const laterOf = new Map(pairs.map((pair) => [pair.former, pair.later]));
  const formerOf = new Map(pairs.map((pair) => [pair.later, pair.former]));
  const asked = compareQuestions(from.questions, to.questions);
  const rows: Row[] = [];
  let read = 0;
  /** What stood in the former text up to here, and does not any more. */
  const leaveUpTo = (end: number) => {
    for (; read < end; read += 1) {
      const leaf = former[read];
      const newPlace = later[laterOf.get(read) ?? -1];
      if (leaf && newPlace) rows.push({ step: "left", former: leaf, later: newPlace, question: asked(leaf) });
      else if (leaf) rows.push({ step: "removed", former: leaf, question: asked(leaf) });
    }
  };
  const nextKept = nextSources(later.length, (at) => (anchors.has(at) ? formerOf.get(at) : undefined));
  later.forEach((leaf, at) => {
    leaveUpTo(nextKept[at] ?? former.length);
    const source = formerOf.get(at);
    const old = source === undefined ? undefined : former[source];
    if (source === undefined || !old)
      return void rows.push({ step: "added", later: leaf, question: asked(leaf) });
    const isAnchor = anchors.has(at);
    if (isAnchor) read = source + 1;
    rows.push({ step: isAnchor ? "kept" : "arrived", ...bothOf(old, leaf), question: asked(leaf) });
  });
  leaveUpTo(former.length);
  return rows;
}

/** For each of so many positions, the source of the first from there on that has one; none after the last. */
function nextSources(length: number, sourceOf: (at: number) => number | undefined) {
  const sources: (number | undefined)[] = [];
  for (let at = length - 1; at >= 0; at -= 1) sources[at] = sourceOf(at) ?? sources[at + 1];
  return sources;
}

const bothOf = (former: Leaf, later: Leaf) => ({
  ...{ former, later },
  words: former.text === later.text ? [{ kept: later.text }] : changesOf(former.text, later.text),
});

function leavesOf({ blocks }: ComparedText): Leaf[] {
  const places = placesOf(blocks);
  return blocks.flatMap(({ blockId, kind, text }) => {
    const place = places.get(blockId);
    return place && (text !== null || kind === "question")
      ? [{ blockId, kind, text: text ?? "", place }]
      : [];
  });
}

/** The same textblocks with the rows of tables that some stand in. */
function inRows(leaves: readonly Leaf[], blocks: readonly Block[]) {
  const byId = new Map(blocks.map((block) => [block.blockId, block]));
  const rowOf = (blockId: string): string | null => {
    const block = byId.get(blockId);
    return !block || block.kind === "row" ? (block?.blockId ?? null) : rowOf(block.parentId ?? "");
  };
  const placed = leaves.map((leaf) => ({ leaf, rowId: leaf.place.cell && rowOf(leaf.blockId) }));
  const words = new Map<string, string>();
  for (const { leaf, rowId } of placed)
    if (rowId !== null) words.set(rowId, `${words.get(rowId) ?? ""} ${leaf.text}`);
  return placed.map(({ leaf, rowId }) => ({
    ...leaf,
    row:
      rowId !== null && leaf.place.cell
        ? { words: words.get(rowId) ?? "", column: leaf.place.cell.column }
        : null,
  }));
}

/** Whether anything of what a block says, asks or is changed. */
export function isChanged(row: Row): boolean {
  if (row.step !== "kept") return true;
  const { former, later, words, question } = row;
  const isSame = former.kind === later.kind && former.place.label === later.place.label;
  const isReworded = words.some((stretch) => "removed" in stretch);
  return (
    isReworded ||
    !isSame ||
    former.place.within !== later.place.within ||
    (question !== null && isQuestionChanged(question))
  );
}
