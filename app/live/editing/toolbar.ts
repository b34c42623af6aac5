import type { Editor } from "@tiptap/core";
import { editor as words } from "~/content/editor";
import { make } from "./make";
import { type Tool, toolGroups } from "./tools";

/**
 * The bar of tools, as ARIA describes one: a single stop for Tab, arrows from tool to tool, Home and End; what is on is
 * pressed, and each shortcut is told. What needs a table or a list is there only in one.
 */
export function makeToolbar(editor: Editor, textId: string): HTMLElement {
  const bar = make("div", {
    ...{ class: "editor-toolbar", role: "toolbar" },
    ...{ "aria-label": words.toolbar, "aria-controls": textId },
  });
  const shows: (() => void)[] = [];
  for (const tools of toolGroups) {
    const group = make("div", { class: "editor-tools" });
    for (const tool of tools) {
      const { button, show } = makeTool(editor, tool);
      group.append(button);
      shows.push(show);
    }
    bar.append(group);
  }
  const show = () => {
    for (const one of shows) one();
    keepOneStop(bar);
  };
  editor.on("transaction", show);
  show();
  bar.addEventListener("keydown", (event) => walk(bar, editor, event));
  bar.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLButtonElement) stopAt(bar, target);
  });
  return bar;
}

function makeTool(editor: Editor, { name, keys, isOn, isThere, run }: Tool) {
  const label = words.tools[name];
  const button = make("button", { type: "button", "data-tool": name, tabindex: "-1" }, label);
  if (keys !== undefined) {
    button.setAttribute("aria-keyshortcuts", keys);
    button.title = label + words.shortcut(keys.replaceAll("+", " + ").replace("Control", "Ctrl"));
  }
  button.addEventListener("mousedown", (event) => event.preventDefault()); // the selection stays
  button.addEventListener("click", () => run(editor));
  const show = () => {
    if (isOn) button.setAttribute("aria-pressed", String(isOn(editor)));
    button.hidden = isThere ? !isThere(editor) : false;
  };
  return { button, show };
}

const shown = (bar: HTMLElement) => [...bar.querySelectorAll("button")].filter(({ hidden }) => !hidden);

function stopAt(bar: HTMLElement, stop: HTMLButtonElement): void {
  for (const button of bar.querySelectorAll("button")) button.tabIndex = button === stop ? 0 : -1;
}

/** Where the stop was hidden, the first tool is it. */
function keepOneStop(bar: HTMLElement): void {
  const [first, ...others] = shown(bar);
  if (first && ![first, ...others].some(({ tabIndex }) => tabIndex === 0)) stopAt(bar, first);
}

function walk(bar: HTMLElement, editor: Editor, event: KeyboardEvent): void {
  const tools = shown(bar);
  const at = tools.findIndex((tool) => tool === document.activeElement);
  const to: Record<string, number> = {
    ...{ ArrowRight: (at + 1) % tools.length, ArrowLeft: (at - 1 + tools.length) % tools.length },
    ...{ Home: 0, End: tools.length - 1 },
  };
  const next = tools[to[event.key] ?? -1];
  if (next) {
    event.preventDefault();
    next.focus();
  } else if (event.key === "Escape") editor.commands.focus();
}
