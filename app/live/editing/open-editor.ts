import { Editor } from "@tiptap/core";
import { z } from "zod";
import { editor as words } from "~/content/editor";
import { draftQuestions } from "~/domain/fiche/question";
import { ficheExtensions } from "~/editor/fiche-schema";
import { KeepIdentity } from "~/editor/keep-identity";
import { movedMeta } from "~/editor/move-block";
import { levelHeadings } from "~/editor/pasted-html";
import { makePanel } from "./block-panel";
import { documentJson } from "./document-json";
import { keepText } from "./keep-text";
import { make } from "./make";
import { newBlockId } from "./new-block-id";
import { offerCopy } from "./offer-copy";
import { questionNode } from "./question-node";
import { holdQuestions, type Questions } from "./questions";
import { sayPresence } from "./say-presence";
import { Shortcuts } from "./shortcuts";
import { makeStateSign } from "./state-sign";
import { makeToolbar } from "./toolbar";

/** Puts the editor in the place of the text that the page shows to read. */
export function openEditor(section: HTMLElement): void {
  const questions = holdQuestions(draftQuestions.parse(JSON.parse(valueOf(section, "[data-questions]"))));
  const textId = "texte-de-la-fiche";
  const place = make("div", { class: "editor-text" });
  const editor = makeEditor(
    place,
    textId,
    documentJson.parse(JSON.parse(valueOf(section, "[data-text]"))),
    questions,
  );
  const { sign, element } = makeStateSign();
  const aloud = make("p", { class: "visually-hidden", role: "status", "data-moved": "" });
  const hint = make("p", { class: "field-hint", id: `${textId}-aide` }, words.hint);
  const body = make("div", { class: "editor-columns" }, place, makePanel(editor, questions));
  section.querySelector("[data-plain]")?.replaceWith(element, aloud, hint, makeToolbar(editor, textId), body);
  const { keep = "", presence = "", edition = "0" } = section.dataset;
  const standing = { edition: Number(edition), asideId: null, compare: null };
  const keeping = keepText({ editor, questions, sign, address: keep, standing });
  sign.show(words.unchanged);
  editor.on("transaction", ({ transaction }) => {
    const moved = movedPlace.safeParse(transaction.getMeta(movedMeta));
    if (moved.success) aloud.textContent = words.moved(moved.data.rank, moved.data.of);
  });
  offerCopy({ editor, questions, sign, standing });
  sayPresence(presence, keeping, sign);
}

const movedPlace = z.object({ rank: z.number(), of: z.number() });

function valueOf(section: HTMLElement, selector: string): string {
  return section.querySelector<HTMLInputElement>(selector)?.value ?? "null";
}

function makeEditor(
  element: HTMLElement,
  id: string,
  content: z.infer<typeof documentJson>,
  questions: Questions,
): Editor {
  const others = ficheExtensions.filter(({ name }) => name !== "question");
  return new Editor({
    element,
    injectCSS: false, // the policy of the page takes style sheets only
    enableContentCheck: true, // rather no editor than one that opens empty on a text it does not know
    extensions: [
      ...others,
      questionNode(questions),
      KeepIdentity.configure({ newId: newBlockId }),
      Shortcuts,
    ],
    content,
    editorProps: {
      attributes: {
        ...{ id, role: "textbox", "aria-multiline": "true", "aria-label": words.text, lang: "fr" },
        "aria-describedby": `${id}-aide`,
      },
      handleDOMEvents: { keydown: (_view, { key }) => key === "Tab" },
      transformPastedHTML: levelHeadings,
    },
  });
}
