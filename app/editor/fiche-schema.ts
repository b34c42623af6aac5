import { Extension, getSchema, mergeAttributes, Node } from "@tiptap/core";
import { TableKit } from "@tiptap/extension-table";
import { StarterKit } from "@tiptap/starter-kit";

/** Every one of these carries an id that survives edits and re-imports. */
export const blockTypes = [
  "paragraph",
  "heading",
  "bulletList",
  "orderedList",
  "listItem",
  "blockquote",
  "table",
  "tableRow",
  "tableHeader",
  "tableCell",
] as const;

const BlockIdentity = Extension.create({
  name: "blockIdentity",
  addGlobalAttributes() {
    const attributes = { id: { default: null }, label: { default: null } };
    return [{ types: [...blockTypes], attributes }];
  },
});

/** Where a question stands in the text. Its wording and options are rows, frozen with the version. */
const Question = Node.create({
  name: "question",
  group: "block",
  atom: true,
  addAttributes: () => ({ id: { default: null } }),
  parseHTML: () => [{ tag: "div[data-question]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", mergeAttributes({ "data-question": "" }, HTMLAttributes)],
});

const TableCaption = Extension.create({
  name: "tableCaption",
  addGlobalAttributes: () => [{ types: ["table"], attributes: { caption: { default: "" } } }],
});

/** The extensions of the fiche editor; browser, server and tests read the same list. */
export const ficheExtensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    horizontalRule: false,
    undoRedo: false,
    link: { openOnClick: false, protocols: ["http", "https", "mailto"] },
  }),
  TableKit,
  TableCaption,
  Question,
  BlockIdentity,
];

/** Headings, lists, tables, quotes, links and questions: all that a fiche may hold. */
export const ficheSchema = getSchema(ficheExtensions);
