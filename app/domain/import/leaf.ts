import type { Node } from "@tiptap/pm/model";
import { blockText } from "../passage/block-text";
import { normalised, wordsIn } from "./likeness";

/** A paragraph or a heading, with the blocks that it lies in, the outer one first. */
export type Leaf = {
  node: Node;
  ancestors: readonly Node[];
  text: string;
  words: readonly string[];
  /** What it is and where: a cell is no heading. */
  place: string;
};

export function leavesOf(text: Node): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (node: Node, ancestors: readonly Node[]) => {
    if (node.isTextblock) leaves.push(leafOf(node, ancestors));
    else for (const child of node.children) walk(child, [...ancestors, node]);
  };
  for (const block of text.children) walk(block, []);
  return leaves;
}

function leafOf(node: Node, ancestors: readonly Node[]): Leaf {
  const text = normalised(blockText(node));
  const parent = ancestors.at(-1);
  const place = `${node.type.name} in ${parent ? kindOf(parent) : "text"}`;
  return { node, ancestors, text, words: wordsIn(text), place };
}

/** Blocks that may turn into each other and remain the same. */
export function kindOf({ type: { name } }: Node): string {
  if (name === "bulletList" || name === "orderedList") return "list";
  return name === "tableHeader" ? "tableCell" : name;
}
