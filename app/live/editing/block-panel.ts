import type { Editor } from "@tiptap/core";
import { findParentNode } from "@tiptap/core";
import { editor as words } from "~/content/editor";
import { isLinkable } from "~/domain/fiche/draw-fiche";
import { type Unit, unitAt } from "~/editor/move-block";
import { make, makeButton, makeField } from "./make";
import { newBlockId } from "./new-block-id";
import { makeQuestionForm } from "./question-form";
import type { Questions } from "./questions";
import { linkAsked } from "./tools";

/** Beside the text: what the block where one is has besides its words, and the address of a link when it is asked for. */
export function makePanel(editor: Editor, questions: Questions): HTMLElement {
  const panel = make("section", { class: "block-panel", "aria-label": words.panel });
  const place = make("div");
  const link = make("div");
  panel.append(link, place);
  let drawn = "";
  const show = () => {
    const unit = unitAt(editor.state);
    const what = describe(editor, unit);
    if (
      what === drawn ||
      (place.contains(document.activeElement) && what.split(" ")[0] === drawn.split(" ")[0])
    )
      return;
    drawn = what;
    place.replaceChildren(...(unit ? fieldsOf(editor, unit, questions) : []));
  };
  editor.on("transaction", show);
  editor.view.dom.addEventListener(linkAsked, () => openLink(editor, link));
  show();
  return panel;
}

/** The block, then what its fields hold. */
function describe(editor: Editor, unit: Unit | null): string {
  if (!unit) return "";
  const { id, label } = unit.node.attrs;
  const caption: unknown = tableOf(editor)?.node.attrs.caption;
  return `${String(id)} ${JSON.stringify([label, caption])}`;
}

const tableOf = ({ state }: Editor) =>
  findParentNode(({ type }) => type.name === "table")(state.selection) ?? null;

function fieldsOf(editor: Editor, { node, position }: Unit, questions: Questions): HTMLElement[] {
  if (node.type.name === "question") return [makeQuestionForm(String(node.attrs.id), questions, newBlockId)];
  const table = tableOf(editor);
  const number = lineOf("bloc-numero", node.attrs.label, 40, (label) => renumber(editor, position, label));
  const fields = [makeField(words.number, number, words.numberHint)];
  if (!table) return fields;
  const caption = lineOf("tableau-legende", table.node.attrs.caption, 300, (text) => {
    editor.view.dispatch(editor.state.tr.setNodeAttribute(table.pos, "caption", text));
  });
  return [makeField(words.caption, caption), ...fields];
}

function lineOf(id: string, value: unknown, maxLength: number, change: (text: string) => void) {
  const input = make("input", { id, maxlength: String(maxLength) });
  input.value = typeof value === "string" ? value : "";
  input.addEventListener("input", () => change(input.value));
  return input;
}

/** What calls a note bears its number. */
function renumber({ view, state }: Editor, position: number, label: string): void {
  const tr = state.tr.setNodeAttribute(position, "label", label === "" ? null : label);
  const block = state.doc.nodeAt(position);
  if (block?.type.name === "note")
    state.doc.descendants(({ type, attrs }, at) => {
      if (type.name === "noteCall" && attrs.target === block.attrs.id)
        tr.setNodeAttribute(at, "label", label);
    });
  view.dispatch(tr);
}

/** Asks for an address; Enter applies it, Escape gives up, both go back to the text. */
function openLink(editor: Editor, place: HTMLElement): void {
  const close = () => {
    place.replaceChildren();
    editor.commands.focus();
  };
  const isLink = editor.isActive("link");
  if (editor.state.selection.empty && !isLink) {
    place.replaceChildren(make("p", { role: "alert" }, words.noWords));
    editor.commands.focus();
    return;
  }
  const input = make("input", { id: "lien-adresse", type: "url", inputmode: "url" });
  input.value = String(editor.getAttributes("link").href ?? "");
  const wrong = make("p", { class: "ds-validation-message", role: "alert", id: "lien-erreur" });
  const apply = () => {
    if (!isLinkable(input.value.trim())) {
      wrong.textContent = words.wrongLink;
      input.setAttribute("aria-invalid", "true");
      input.focus();
      return;
    }
    editor.chain().extendMarkRange("link").setLink({ href: input.value.trim() }).run();
    close();
  };
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      apply();
    } else if (event.key === "Escape") close();
  });
  const buttons = make("p", { class: "form-actions" }, makeButton(words.applyLink, apply));
  const unlink = () => {
    editor.chain().extendMarkRange("link").unsetLink().run();
    close();
  };
  if (isLink) buttons.append(makeButton(words.removeLink, unlink));
  place.replaceChildren(makeField(words.linkTo, input, words.linkHint), wrong, buttons);
  input.focus();
}
