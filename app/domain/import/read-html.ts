import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { bindNotes } from "./bind-notes";
import { labelLists } from "./label-lists";
import { type Piece, type Tag, tag } from "./markup";
import { Unreadable } from "./refusal";

/** Deeper than any text is nested: only a machine writes such a file, to exhaust whoever reads it. */
export const deepestNesting = 120;

/** A page as browsers understand it, however badly it is written; nothing of it runs. `labelOf`: see `bindNotes`. */
export function readHtml(html: string, labelOf?: (call: Tag) => string): Tag {
  const root = tag(
    "body",
    {},
    parse(html).childNodes.flatMap((node) => pieceOf(node, 0)),
  );
  bindNotes(root, labelOf);
  labelLists(root);
  return root;
}

function pieceOf(node: DefaultTreeAdapterTypes.ChildNode, depth: number): Piece[] {
  if (depth > deepestNesting) throw new Unreadable("too-deep");
  if (node.nodeName === "#text" && "value" in node) return [node.value];
  if (!("tagName" in node)) return [];
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const children = node.childNodes.flatMap((child) => pieceOf(child, depth + 1));
  return [tag(node.tagName.toLowerCase(), attributes, children)];
}
