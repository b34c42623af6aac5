import type { Editor } from "@tiptap/core";
import { z } from "zod";
import { editor as words } from "~/content/editor";
import { draftQuestions } from "~/domain/fiche/question";
import { eraseCopy, type Fields, findCopy } from "../writing/local-copy";
import { documentJson } from "./document-json";
import type { Questions } from "./questions";
import type { Standing } from "./send-text";
import type { StateSign } from "./state-sign";

type Open = { editor: Editor; questions: Questions; sign: StateSign; standing: Standing };

/**
 * A copy in this browser that differs from the page was written after the last time it was kept. Taken back, it goes on upon
 * the edition it was written upon: what somebody else wrote since then is not overwritten.
 */
export function offerCopy({ editor, questions, sign, standing }: Open): void {
  const copy = read(findCopy(location.pathname));
  if (!copy) return;
  const isSame =
    editor.schema.nodeFromJSON(copy.corps).eq(editor.state.doc) &&
    JSON.stringify(copy.questions) === JSON.stringify(questions.inOrder(editor.state.doc));
  if (isSame) {
    eraseCopy(location.pathname);
    return;
  }
  const restore = () => {
    sign.tell("");
    Object.assign(standing, { edition: copy.edition, asideId: copy.cote || null });
    questions.replace(copy.questions);
    editor.commands.setContent(copy.corps, { emitUpdate: true });
    editor.commands.focus();
  };
  const erase = () => {
    eraseCopy(location.pathname);
    sign.tell("");
  };
  sign.tell(words.found, { label: words.restore, act: restore }, { label: words.erase, act: erase });
}

const copied = z.object({
  corps: documentJson,
  questions: draftQuestions,
  edition: z.number(),
  cote: z.string(),
});

/** Null of what is none of ours, or no longer understood. */
function read(fields: Fields | null) {
  if (!fields) return null;
  try {
    const { corps = "", questions = "", edition, cote = "" } = fields;
    const text: unknown = JSON.parse(corps);
    const asked: unknown = JSON.parse(questions);
    return copied.parse({ corps: text, questions: asked, edition: Number(edition), cote });
  } catch {
    return null;
  }
}
