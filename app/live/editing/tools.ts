import type { ChainedCommands, Editor } from "@tiptap/core";
import type { editor as words } from "~/content/editor";
import { moveBlock, removeBlock, unitAt } from "~/editor/move-block";
import { newBlockId } from "./new-block-id";

/** A tool of the bar. `keys`: as `aria-keyshortcuts` says them; `isThere`: hidden elsewhere, for what needs a table or a list. */
export type Tool = {
  name: keyof typeof words.tools;
  keys?: string;
  isOn?: (editor: Editor) => boolean;
  isThere?: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
};

type Change = (chain: ChainedCommands) => ChainedCommands;

/** A tool that changes the text and gives the focus back to it. */
const changing = (name: Tool["name"], change: Change, more: Partial<Tool> = {}): Tool => ({
  name,
  run: (editor) => void change(editor.chain().focus()).run(),
  ...more,
});

const heading = (level: 2 | 3 | 4): Tool =>
  changing(`heading${level}`, (chain) => chain.toggleHeading({ level }), {
    keys: `Control+Alt+${String(level)}`,
    isOn: (editor) => editor.isActive("heading", { level }),
  });

const inTable = { isThere: (editor: Editor) => editor.isActive("table") };
const inList = { isThere: (editor: Editor) => editor.isActive("listItem") };
const on = (name: string) => ({ isOn: (editor: Editor) => editor.isActive(name) });

/** The groups of the bar, in their order. */
export const toolGroups: readonly (readonly Tool[])[] = [
  [
    changing("undo", (chain) => chain.undo(), { keys: "Control+Z" }),
    changing("redo", (chain) => chain.redo(), { keys: "Control+Y" }),
  ],
  [
    changing("paragraph", (chain) => chain.setParagraph(), { keys: "Control+Alt+0" }),
    heading(2),
    heading(3),
    heading(4),
  ],
  [
    changing("bold", (chain) => chain.toggleBold(), { keys: "Control+B", ...on("bold") }),
    changing("italic", (chain) => chain.toggleItalic(), { keys: "Control+I", ...on("italic") }),
    { name: "link", keys: "Control+K", ...on("link"), run: askForLink },
  ],
  [
    changing("bullets", (chain) => chain.toggleBulletList(), {
      keys: "Control+Shift+8",
      ...on("bulletList"),
    }),
    changing("numbers", (chain) => chain.toggleOrderedList(), {
      keys: "Control+Shift+7",
      ...on("orderedList"),
    }),
    changing("indent", (chain) => chain.sinkListItem("listItem"), { keys: "Control+]", ...inList }),
    changing("outdent", (chain) => chain.liftListItem("listItem"), { keys: "Control+[", ...inList }),
    changing("quote", (chain) => chain.toggleBlockquote(), { keys: "Control+Shift+B", ...on("blockquote") }),
    changing("callout", (chain) => chain.toggleWrap("callout"), on("callout")),
  ],
  [
    changing("table", (chain) => chain.insertTable({ rows: 3, cols: 2, withHeaderRow: true }), {
      isThere: (editor) => !editor.isActive("table"),
    }),
    { name: "note", run: insertNote },
    {
      name: "question",
      run: insertQuestion,
      isThere: (editor) => unitAt(editor.state)?.parent.type.name === "doc",
    },
  ],
  [
    { name: "up", keys: "Alt+Shift+ArrowUp", run: (editor) => move(editor, -1) },
    { name: "down", keys: "Alt+Shift+ArrowDown", run: (editor) => move(editor, 1) },
    { name: "remove", run: remove },
  ],
  [
    changing("rowBefore", (chain) => chain.addRowBefore(), inTable),
    changing("rowAfter", (chain) => chain.addRowAfter(), inTable),
    changing("removeRow", (chain) => chain.deleteRow(), inTable),
    changing("columnBefore", (chain) => chain.addColumnBefore(), inTable),
    changing("columnAfter", (chain) => chain.addColumnAfter(), inTable),
    changing("removeColumn", (chain) => chain.deleteColumn(), inTable),
    changing("headerRow", (chain) => chain.toggleHeaderRow(), inTable),
    changing("merge", (chain) => chain.mergeOrSplit(), inTable),
    changing("removeTable", (chain) => chain.deleteTable(), inTable),
  ],
];

/** Said by the editor when the address of a link is to be typed; the panel beside it has the field. */
export const linkAsked = "concertation:link-asked";

export function askForLink(editor: Editor): void {
  editor.view.dom.dispatchEvent(new CustomEvent(linkAsked));
}

export function move(editor: Editor, by: -1 | 1): void {
  const change = moveBlock(editor.state, by);
  if (change) editor.view.dispatch(change);
  editor.view.focus();
}

function remove(editor: Editor): void {
  const change = removeBlock(editor.state);
  if (change) editor.view.dispatch(change);
  editor.view.focus();
}

/** The call where the caret is, and the note at the end of the text, where one goes on writing. */
function insertNote(editor: Editor): void {
  const { state } = editor;
  const target = newBlockId();
  const label = String(nextNumber(editor));
  const call = { type: "noteCall", attrs: { target, label } };
  const note = { type: "note", attrs: { id: target, label }, content: [{ type: "paragraph" }] };
  editor
    .chain()
    .insertContentAt(state.selection.to, call)
    .command(({ tr }) => {
      tr.insert(tr.doc.content.size, editor.schema.nodeFromJSON(note));
      return true;
    })
    .focus("end")
    .run();
}

/** One more than the highest number of a note; numbers are never recalculated. */
function nextNumber({ state }: Editor): number {
  const numbers = state.doc.children.flatMap(({ type, attrs }) =>
    type.name === "note" && /^\d+$/.test(String(attrs.label)) ? [Number(attrs.label)] : [],
  );
  return Math.max(0, ...numbers) + 1;
}

/** After the block where the caret is; the form beside the text asks for its wording. */
function insertQuestion(editor: Editor): void {
  const unit = unitAt(editor.state);
  if (!unit) return;
  const at = unit.position + unit.node.nodeSize;
  const id = newBlockId();
  editor.chain().insertContentAt(at, { type: "question", attrs: { id } }).setNodeSelection(at).run();
  document.querySelector<HTMLElement>("#question-intitule")?.focus();
}
