import type { Node } from "@tiptap/pm/model";
import { blockText } from "../passage/block-text";

export const blockKinds = [
  "paragraph",
  "heading",
  "list",
  "item",
  "quote",
  "callout",
  "table",
  "row",
  "cell",
  "question",
  "note",
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A row of a version's outline. Textblocks have a text and may end a passage; containers have none. */
export type Block = {
  blockId: string;
  parentId: string | null;
  order: number;
  kind: BlockKind;
  level: number | null;
  label: string | null;
  displayNumber: number | null;
  text: string | null;
};

const kindOfType: Record<string, BlockKind> = {
  paragraph: "paragraph",
  heading: "heading",
  bulletList: "list",
  orderedList: "list",
  listItem: "item",
  blockquote: "quote",
  callout: "callout",
  table: "table",
  tableRow: "row",
  tableHeader: "cell",
  tableCell: "cell",
  question: "question",
  note: "note",
};

/**
 * The blocks of a text in reading order. Top-level blocks other than headings and questions are
 * numbered from 1: « § 6 » is what a reader cites, whether it is a paragraph, a list or a table.
 */
export function blocksOf(text: Node): Block[] {
  const blocks: Block[] = [];
  const parents = new Map<Node, string>();
  let displayNumber = 0;
  text.descendants((node, _position, parent) => {
    const kind = kindOfType[node.type.name];
    if (!kind) return false;
    const isTop = parent === text;
    if (isTop && isNumbered(kind)) displayNumber += 1;
    const blockId = idOf(node);
    parents.set(node, blockId);
    blocks.push({
      blockId,
      parentId: (parent && parents.get(parent)) ?? null,
      order: blocks.length,
      kind,
      level: kind === "heading" ? Number(node.attrs.level) : null,
      label: typeof node.attrs.label === "string" ? node.attrs.label : null,
      displayNumber: isTop && isNumbered(kind) ? displayNumber : null,
      text: node.isTextblock ? blockText(node) : null,
    });
    return !node.isTextblock;
  });
  return blocks;
}

function isNumbered(kind: BlockKind): boolean {
  return kind !== "heading" && kind !== "question";
}

/** A published block without an id could not be commented on: publishing gives one to each. */
export function idOf(node: Node): string {
  const id: unknown = node.attrs.id;
  if (typeof id !== "string" || id === "") throw new Error(`a ${node.type.name} has no id`);
  return id;
}
