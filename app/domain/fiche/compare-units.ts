import type { Node } from "@tiptap/pm/model";
import { diffArrays } from "diff";
import { blockText } from "../passage/block-text";
import { idOf } from "./block";
import type { DraftQuestion } from "./question";

/** A text with the words of its questions. */
export type WholeText = { text: Node; questions: readonly DraftQuestion[] };

/**
 * A top-level block of two texts that were written apart. `form`: the same words, set otherwise. `added` stands in `mine`
 * only, `missing` in `theirs` only.
 */
export type Unit = {
  id: string;
  kind: "same" | "changed" | "form" | "added" | "missing";
  theirs: string | null;
  mine: string | null;
};

/** Both texts block by block, in the order of theirs; what stands only in mine comes where it stands there. */
export function compareUnits(theirs: WholeText, mine: WholeText): Unit[] {
  const [a, b] = [blocksOf(theirs), blocksOf(mine)];
  return diffArrays([...a.keys()], [...b.keys()]).flatMap(({ value, added }) =>
    value.filter((id) => !added || !a.has(id)).map((id) => unitOf(id, a.get(id), b.get(id))),
  );
}

type Block = { words: string; form: string };

function blocksOf({ text, questions }: WholeText): Map<string, Block> {
  const asked = new Map(questions.map((one) => [one.key, one]));
  return new Map(
    text.children.map((node) => {
      const words = node.type.name === "question" ? wordsOf(asked.get(idOf(node))) : textOf(node);
      return [idOf(node), { words, form: JSON.stringify([node.toJSON(), asked.get(idOf(node))?.type]) }];
    }),
  );
}

const wordsOf = (asked: DraftQuestion | undefined) =>
  [asked?.wording ?? "", ...(asked?.options ?? []).map(({ label }) => `– ${label}`)].join("\n");

/** The words of a block, a line for each paragraph, item or cell; the caption of a table first. */
function textOf(node: Node): string {
  if (node.isTextblock) return blockText(node);
  const lines: string[] = node.type.name === "table" ? [String(node.attrs.caption)] : [];
  node.descendants((inner) => {
    if (inner.isTextblock) lines.push(blockText(inner));
    return !inner.isTextblock;
  });
  return lines.join("\n");
}

function unitOf(id: string, a: Block | undefined, b: Block | undefined): Unit {
  const words = { theirs: a?.words ?? null, mine: b?.words ?? null };
  if (!a) return { id, kind: "added", ...words };
  if (!b) return { id, kind: "missing", ...words };
  if (a.words !== b.words) return { id, kind: "changed", ...words };
  return { id, kind: a.form === b.form ? "same" : "form", ...words };
}

/** Their text with these blocks as they are in mine: put in, set otherwise, or taken out. */
export function takeUnits(theirs: WholeText, mine: WholeText, ids: ReadonlySet<string>) {
  const own = new Map(mine.text.children.map((node) => [idOf(node), node]));
  const kept = theirs.text.children.flatMap((node) => {
    const id = idOf(node);
    if (!ids.has(id)) return [node];
    const mineNode = own.get(id);
    return mineNode ? [mineNode] : [];
  });
  const blocks = [...own].reduce((all, [id, node], index) => {
    const isThere = all.some((one) => idOf(one) === id);
    return isThere || !ids.has(id) ? all : putAfter(all, [...own.keys()].slice(0, index), node);
  }, kept);
  const isNote = ({ type }: Node) => type.name === "note";
  const ordered = [...blocks.filter((node) => !isNote(node)), ...blocks.filter(isNote)];
  const taken = mine.questions.filter(({ key }) => ids.has(key));
  const others = theirs.questions.filter(({ key }) => !taken.some((one) => one.key === key));
  return { blocks: ordered, questions: [...others, ...taken] };
}

/** After the nearest of those that stood before it, or at the start. */
function putAfter(all: readonly Node[], before: readonly string[], node: Node): Node[] {
  const known = new Set(all.map(idOf));
  const last = before.findLast((id) => known.has(id));
  const at = all.findIndex((one) => idOf(one) === last) + 1;
  return [...all.slice(0, at), node, ...all.slice(at)];
}
