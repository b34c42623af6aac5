import { Fragment, type Node } from "@tiptap/pm/model";

/**
 * The text without what nobody reads: paragraphs and headings that have neither words nor number, and the items, lists, quotations
 * and call-outs that hold nothing else. They are lines to write on, which the working text keeps; whoever reads, numbers or
 * compares the text finds none. The cells of a table stay, since an empty one says that there is nothing there.
 */
export function withoutBlanks(text: Node): Node {
  return keepWhole(text) ?? text;
}

/** A node with what it holds that is no blank, as far as its kind allows; null when nothing of it is left. */
function keepWhole(node: Node): Node | null {
  if (isBlank(node)) return null;
  if (node.isTextblock || node.isLeaf) return node;
  const kept = node.children.flatMap((child) => keepWhole(child) ?? []);
  if (kept.length === 0 && !staysEmpty(node)) return null;
  return node.copy(Fragment.from(fitting(node, kept)));
}

/** An item begins by a paragraph, and what stays though empty holds one: there the first blank is kept. */
function fitting(node: Node, kept: readonly Node[]): readonly Node[] {
  const { firstChild } = node;
  const isValid = node.type.validContent(Fragment.from([...kept]));
  return isValid || firstChild === null ? kept : [firstChild, ...kept];
}

const standing = new Set(["doc", "tableCell", "tableHeader", "note"]);
const staysEmpty = ({ type, attrs }: Node) => standing.has(type.name) || isNumbered(attrs.label);

const isNumbered = (label: unknown): boolean => typeof label === "string" && label !== "";

/** A paragraph or heading of which there is nothing to read: a break is no word, the call of a note is. */
export function isBlank({ isTextblock, attrs, textContent, children }: Node): boolean {
  if (!isTextblock || isNumbered(attrs.label) || textContent.trim() !== "") return false;
  return children.every(({ isText, type }) => isText || type.name === "hardBreak");
}
