import { Extension, mergeAttributes, Node } from "@tiptap/core";

/** Every one of these carries an id that survives edits and re-imports. */
export const blockTypes = [
  "paragraph",
  "heading",
  "bulletList",
  "orderedList",
  "listItem",
  "blockquote",
  "callout",
  "table",
  "tableRow",
  "tableHeader",
  "tableCell",
  "note",
] as const;

const dataAttribute = (attribute: string, name: string) => ({
  default: null,
  parseHTML: (element: HTMLElement) => element.getAttribute(name),
  renderHTML: (attributes: Record<string, unknown>) => ({ [name]: attributes[attribute] }),
});

/**
 * `id` goes with a block that is cut and pasted. `label` is the number that it has in its source (« I », « 1° », « a) »):
 * kept, never recalculated.
 */
export const BlockIdentity = Extension.create({
  name: "blockIdentity",
  addGlobalAttributes() {
    const attributes = { id: dataAttribute("id", "data-block"), label: dataAttribute("label", "data-label") };
    return [{ types: [...blockTypes], attributes }];
  },
});

/** Notes stand at the end; what calls them stands in the text. */
export const FicheDocument = Node.create({ name: "doc", topNode: true, content: "block+ note*" });

/** Where a question stands in the text. Its wording and options are rows, frozen with the version. */
export const Question = Node.create({
  name: "question",
  group: "block",
  atom: true,
  addAttributes: () => ({ id: dataAttribute("id", "data-block") }),
  parseHTML: () => [{ tag: "div[data-question]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", mergeAttributes({ "data-question": "" }, HTMLAttributes)],
});

/** A part of the text set apart from it: what to remember, an example, a warning. */
export const Callout = Node.create({
  name: "callout",
  group: "block",
  content: "(paragraph | bulletList | orderedList)+",
  defining: true,
  parseHTML: () => [{ tag: "div[data-callout]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", mergeAttributes({ "data-callout": "" }, HTMLAttributes), 0],
});

/** The text of a footnote; its label is what calls it. */
export const Note = Node.create({
  name: "note",
  content: "paragraph+",
  defining: true,
  parseHTML: () => [{ tag: "div[data-note]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", mergeAttributes({ "data-note": "" }, HTMLAttributes), 0],
});

/** Calls a note from the text: `target` is the id of the note, `label` what is written there. */
export const NoteCall = Node.create({
  name: "noteCall",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({
    target: dataAttribute("target", "data-target"),
    label: { ...dataAttribute("label", "data-label"), default: "" },
  }),
  parseHTML: () => [{ tag: "sup[data-note-call]" }],
  renderHTML: ({ node, HTMLAttributes }) => [
    "sup",
    mergeAttributes({ "data-note-call": "" }, HTMLAttributes),
    String(node.attrs.label),
  ],
});

export const TableCaption = Extension.create({
  name: "tableCaption",
  addGlobalAttributes: () => [{ types: ["table"], attributes: { caption: { default: "" } } }],
});
