import type { Node } from "@tiptap/pm/model";
import { idOf } from "../fiche/block";
import { blockText } from "../passage/block-text";
import { shorten } from "./finding";
import { type Leaf, leavesOf } from "./leaf";

/** What becomes of the paragraphs and headings of a text when another takes its place. */
export type Fate = "kept" | "changed" | "added";
export type Fates = {
  count: Record<Fate | "gone", number>;
  /** Of each block of the new text that is not in another, by its id. */
  ofBlock: Record<string, Fate>;
  /** The first words of those that are there no more. */
  gone: string[];
};

export function fatesOf(existing: Node, proposed: Node): Fates {
  const before = new Map(leavesOf(existing).map((leaf) => [idOf(leaf.node), leaf]));
  const after = leavesOf(proposed).map((leaf) => ({ leaf, fate: fateOf(leaf, before) }));
  const stays = new Set(after.map(({ leaf }) => idOf(leaf.node)));
  const gone = [...before].filter(([id, { text }]) => !stays.has(id) && text !== "").map(([, leaf]) => leaf);
  const countOf = (fate: Fate) => after.filter((one) => one.fate === fate && one.leaf.text !== "").length;
  return {
    count: { kept: countOf("kept"), changed: countOf("changed"), added: countOf("added"), gone: gone.length },
    ofBlock: Object.fromEntries(proposed.children.flatMap((block) => fateOfBlock(block, after))),
    gone: gone.map(({ node }) => shorten(blockText(node))),
  };
}

function fateOf({ node, text }: Leaf, before: ReadonlyMap<string, Leaf>): Fate {
  const same = before.get(idOf(node));
  if (!same) return "added";
  return same.text === text ? "kept" : "changed";
}

/** A list of which one item is new has changed. */
function fateOfBlock(block: Node, leaves: readonly { leaf: Leaf; fate: Fate }[]): [string, Fate][] {
  const fates = new Set(
    leaves.filter(({ leaf }) => leaf.node === block || leaf.ancestors[0] === block).map(({ fate }) => fate),
  );
  const [only] = fates;
  if (only === undefined) return [];
  return [[idOf(block), fates.size === 1 ? only : "changed"]];
}
