import { Fragment, type Mark, type Node } from "@tiptap/pm/model";
import { blockTypes } from "~/editor/fiche-nodes";
import { ficheSchema } from "~/editor/fiche-schema";
import type { Json } from "~/lib/canonical-json";
import { cleanText } from "~/lib/door";
import { isLinkable } from "./draw-fiche";

/**
 * A text of a fiche as it comes in, from an editor, a file or a seed: checked against its schema, its words cleaned and
 * in NFC, links that could run something left as words, and every block with an id that no other has. Throws
 * (RangeError) on what is no fiche.
 */
export function ficheTextOf(body: Json, newId: () => string): Node {
  const given = ficheSchema.nodeFromJSON(body);
  if (given.type !== ficheSchema.topNodeType) throw new RangeError("a fiche is a whole document");
  given.check();
  const [text] = admit(given, { newId, taken: new Set(), callable: notesOf(given) });
  if (!text) throw new RangeError("an empty fiche has a paragraph");
  text.check();
  return text;
}

/** What has been met on the way through a text: ids that are taken, notes that nothing has called yet. */
type Met = { newId: () => string; taken: Set<string>; callable: Set<unknown> };

const notesOf = (text: Node) =>
  new Set(text.children.flatMap(({ type, attrs }): unknown[] => (type.name === "note" ? [attrs.id] : [])));

/** A node as it is kept: none when cleaning leaves no word of a text. */
function admit(node: Node, met: Met): Node[] {
  if (node.isText) return textOf(node.text ?? "", node.marks);
  if (node.type.name === "noteCall") return admitCall(node, met);
  const attrs = isBlock(node) ? { ...node.attrs, id: ownId(node, met) } : node.attrs;
  const children = node.children.flatMap((child) => admit(child, met));
  return [node.type.create(attrs, Fragment.from(children), node.marks)];
}

const isBlock = ({ type }: Node) => type.name === "question" || blockTypes.some((name) => name === type.name);

/**
 * The first holder of an id keeps it (of a block that was split its first part, of a copy whichever stands first); the
 * others are new blocks.
 */
function ownId({ attrs }: Node, { newId, taken }: Met): string {
  const given: unknown = attrs.id;
  const isOwn = typeof given === "string" && /^[\w-]{1,64}$/.test(given) && !taken.has(given);
  const id = isOwn ? given : newId();
  taken.add(id);
  return id;
}

/** A note is called once, and a call leads to a note: other calls stay as the number that they show. */
function admitCall(call: Node, { callable }: Met): Node[] {
  const label: unknown = call.attrs.label;
  return callable.delete(call.attrs.target)
    ? [call]
    : textOf(typeof label === "string" ? label : "", call.marks);
}

function textOf(words: string, marks: readonly Mark[]): Node[] {
  const clean = cleanText(words).replaceAll("\n", " ");
  return clean === "" ? [] : [ficheSchema.text(clean, marks.filter(isHarmless))];
}

const isHarmless = ({ type, attrs }: Mark) => type.name !== "link" || isLinkable(String(attrs.href));
