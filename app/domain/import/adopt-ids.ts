import { Fragment, type Node } from "@tiptap/pm/model";
import { ficheSchema } from "~/editor/fiche-schema";
import { idOf } from "../fiche/block";
import { matchBlocks, type Match } from "./match-blocks";
import { readsLike } from "./reads-like";

/** A revised text with the ids of the blocks that it takes up again, and how many questions were put back in it. */
export type Adopted = { text: Node; questions: number };

/**
 * Gives a text that comes from a file the ids of the existing one’s blocks, new ones to the others, and puts the questions
 * back where they stood: no file has any.
 */
export function adoptIds(existing: Node, imported: Node, newId: () => string): Adopted {
  const match = matchBlocks(existing, imported);
  const blocks = identified(imported, match, newId);
  const placed = placeQuestions(existing, imported, blocks, match);
  return { text: imported.copy(Fragment.from(placed.blocks)), questions: placed.count };
}

/** The blocks of a text with the ids of those that they are in the existing one; what reads as it did is kept to the letter. */
export const adoptBlocks = (existing: Node, imported: Node, newId: () => string): Node[] =>
  identified(imported, matchBlocks(existing, imported), newId);

function identified(imported: Node, match: Match, newId: () => string): Node[] {
  const ids = new Map<Node, string>();
  const targets = new Map<unknown, string>();
  imported.descendants((node) => {
    if (node.isInline) return false;
    const same = match.get(node);
    const id = same ? idOf(same) : newId();
    if (node.type.name !== "question") ids.set(node, id);
    if (node.type.name === "note") targets.set(node.attrs.id, id);
    return !node.isTextblock;
  });
  return imported.children.map((block) => renamed(block, { match, ids, targets }));
}

type Names = { match: Match; ids: ReadonlyMap<Node, string>; targets: ReadonlyMap<unknown, string> };

function renamed(node: Node, names: Names): Node {
  if (node.isText) return node;
  const { match, ids, targets } = names;
  const content = Fragment.from(node.children.map((child) => renamed(child, names)));
  const target = targets.get(node.attrs.target);
  const id = ids.get(node);
  const attrs = {
    ...node.attrs,
    ...(id === undefined ? {} : { id }),
    ...(node.type.name === "noteCall" && target !== undefined ? { target } : {}),
  };
  const fresh = node.type.create(attrs, content, node.marks);
  const same = match.get(node);
  return same && isSame(same, fresh) ? same : fresh;
}

/** Spaces that nobody sees and the like are no change. */
const isSame = (one: Node, other: Node): boolean => readsLike(one, other) && namesIn(one) === namesIn(other);

function namesIn(node: Node): string {
  const names: unknown[] = [node.attrs.id];
  node.descendants(({ attrs }) => {
    const name: unknown = attrs.id ?? attrs.target;
    if (name !== undefined) names.push(name);
  });
  return names.join(" ");
}

/** Each question stands after the block that it followed, or the nearest before that one which is still there. */
function placeQuestions(existing: Node, imported: Node, blocks: readonly Node[], match: Match) {
  const placeOf = new Map<Node, number>();
  for (const [at, block] of imported.children.entries()) {
    const same = topOf(block, existing, match);
    if (same) placeOf.set(same, at);
  }
  const after = new Map<number, Node[]>();
  let last = -1;
  let count = 0;
  for (const block of existing.children) {
    last = placeOf.get(block) ?? last;
    const questions = questionsIn(block);
    count += questions.length;
    after.set(last, [...(after.get(last) ?? []), ...questions]);
  }
  const placed = [
    ...(after.get(-1) ?? []),
    ...blocks.flatMap((block, at) => [block, ...(after.get(at) ?? [])]),
  ];
  const isNote = ({ type }: Node) => type.name === "note";
  return { blocks: [...placed.filter((node) => !isNote(node)), ...placed.filter(isNote)], count };
}

/** The block of the existing text that this one is, or that holds what this one holds. */
function topOf(block: Node, existing: Node, match: Match): Node | null {
  const same = match.get(block);
  return same && existing.children.includes(same) ? same : null;
}

function questionsIn(block: Node): Node[] {
  if (block.type === ficheSchema.nodes.question) return [block];
  const found: Node[] = [];
  block.descendants((node) => {
    if (node.type === ficheSchema.nodes.question) found.push(node);
  });
  return found;
}
