import type { Node } from "@tiptap/pm/model";
import { inlineOfBlock } from "./inline-of";
import { type Inline, isRun } from "./inline";

/**
 * Whether two blocks read the same: of one kind, with the same words, marks and numbers. Ids apart, spaces that no browser shows,
 * how the address of a link is encoded, and which note a call of the same number leads to.
 */
export function readsLike(one: Node, other: Node): boolean {
  if (one.type !== other.type || shapeOf(one) !== shapeOf(other)) return false;
  if (one.isTextblock) return lineOf(one) === lineOf(other);
  if (one.childCount !== other.childCount) return false;
  return one.children.every((child, at) => readsLike(child, other.child(at)));
}

function shapeOf({ type, attrs }: Node): string {
  const id: unknown = type.name === "question" ? attrs.id : null;
  const label: unknown = attrs.label ?? "";
  return JSON.stringify({ ...attrs, id, label });
}

const lineOf = (textblock: Node): string => toldLine(inlineOfBlock(textblock));

/** Two lines are told alike when they read the same. */
export const toldLine = (inlines: readonly Inline[]): string => JSON.stringify(inlines.map(toldOf));

function toldOf(inline: Inline) {
  if (inline === "break") return inline;
  if (!isRun(inline)) return inline.label;
  const { text, marks } = inline;
  return { text, marks: { ...marks, href: marks.href === null ? null : addressOf(marks.href) } };
}

const addressOf = (href: string): string => (URL.canParse(href) ? new URL(href).href : href);
