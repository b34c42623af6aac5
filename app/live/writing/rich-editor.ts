import { Editor } from "@tiptap/core";
import { z } from "zod";
import { keeping as words } from "~/content/keeping";
import { contributionExtensions, contributionSchema } from "~/editor/contribution-schema";
import { readPlain, writePlain } from "~/editor/plain-conventions";

/**
 * A visual editor over a text field, which stays what is sent: each change is written back in plain
 * conventions. Tab leaves it, as it leaves a field.
 */
export function openRichEditor(field: HTMLTextAreaElement, label: string): { close: () => void } {
  const place = document.createElement("div");
  place.className = "rich-editor";
  field.before(place);
  field.hidden = true;
  const editor = new Editor({
    element: place,
    injectCSS: false, // the policy of the page takes style sheets only
    extensions: contributionExtensions,
    content: contentOf(field.value),
    editorProps: {
      attributes: { "aria-label": label, "aria-multiline": "true", role: "textbox" },
      handleDOMEvents: { keydown: (_view, { key }) => key === "Tab" },
    },
    onUpdate: ({ editor: { state } }) => {
      field.value = writePlain(contributionSchema.nodeFromJSON(state.doc.toJSON()));
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
  });
  place.prepend(toolbarOf(editor));
  editor.commands.focus("end");
  return {
    close: () => {
      editor.destroy();
      place.remove();
      field.hidden = false;
      field.focus();
    },
  };
}

/** The editor makes nodes of its own: it takes the text as JSON. */
function contentOf(plain: string) {
  return z.looseObject({ type: z.string() }).parse(readPlain(plain).toJSON());
}

function toolbarOf(editor: Editor): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "rich-toolbar";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", words.toolbar);
  const chain = () => editor.chain().focus();
  const tools: [string, string, () => void][] = [
    [words.bold, "bold", () => chain().toggleBold().run()],
    [words.italic, "italic", () => chain().toggleItalic().run()],
    [words.bullets, "bulletList", () => chain().toggleBulletList().run()],
    [words.numbers, "orderedList", () => chain().toggleOrderedList().run()],
    [words.quote, "blockquote", () => chain().toggleBlockquote().run()],
  ];
  bar.append(...tools.map(([label, name, act]) => toolOf(editor, label, name, act)));
  return bar;
}

function toolOf(editor: Editor, label: string, name: string, act: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  const show = () => {
    button.setAttribute("aria-pressed", String(editor.isActive(name)));
  };
  button.addEventListener("click", act);
  editor.on("transaction", show);
  show();
  return button;
}
