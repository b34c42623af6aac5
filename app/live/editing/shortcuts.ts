import { Extension } from "@tiptap/core";
import { askForLink, move } from "./tools";

/** The keys of the tools that bring none of their own. Tab is left to the browser: it leaves the text. */
export const Shortcuts = Extension.create({
  name: "ficheShortcuts",
  addKeyboardShortcuts() {
    const { editor } = this;
    const did = (act: () => void) => () => {
      act();
      return true;
    };
    return {
      "Mod-k": did(() => askForLink(editor)),
      "Alt-Shift-ArrowUp": did(() => move(editor, -1)),
      "Alt-Shift-ArrowDown": did(() => move(editor, 1)),
      "Mod-]": () => editor.commands.sinkListItem("listItem"),
      "Mod-[": () => editor.commands.liftListItem("listItem"),
      "Alt-F10": did(() => document.querySelector<HTMLElement>(".editor-toolbar [tabindex='0']")?.focus()),
    };
  },
});
