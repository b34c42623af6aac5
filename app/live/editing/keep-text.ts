import type { Editor } from "@tiptap/core";
import { clockWord } from "~/content/dates";
import { editor as words } from "~/content/editor";
import { eraseCopy, type Fields, keepCopy } from "../writing/local-copy";
import { oneAtATime } from "../writing/one-at-a-time";
import type { Questions } from "./questions";
import { type Answer, type Refusal, sendText, type Standing } from "./send-text";
import type { StateSign } from "./state-sign";

/** How long after the last key a text is copied in this browser, and sent; how long until it is tried again. */
const copyMs = 400;
const restMs = 1_500;
const retryMs = 15_000;

export type Keeping = {
  /** Whether there are words that the server does not have. */
  isUnsaved: () => boolean;
  standing: Readonly<Standing>;
  changed: () => void;
};

type Written = { editor: Editor; questions: Questions; sign: StateSign; address: string; standing: Standing };

/**
 * Sends the text as it is written. Until the server has it, it is in this browser. A text upon which somebody else was
 * quicker is kept aside, and goes on being kept there.
 */
export function keepText({ editor, questions, sign, address, standing }: Written): Keeping {
  let version = 0;
  let saved = 0;
  let copying: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const isUnsaved = () => version !== saved;
  const fields = () => ({
    corps: JSON.stringify(editor.getJSON()),
    questions: JSON.stringify(questions.inOrder(editor.state.doc)),
  });
  const copy = () => keepCopy(location.pathname, copyOf(fields(), standing));
  const { ask: save } = oneAtATime(async () => {
    clearTimeout(waiting);
    const sent = version;
    sign.show(words.saving);
    const outcome = await sendText(address, fields(), standing);
    if (typeof outcome === "string") {
      sayRefusal(sign, outcome, copy(), save);
      waiting = setTimeout(save, retryMs);
      return;
    }
    saved = sent;
    if (!isUnsaved()) {
      clearTimeout(copying);
      eraseCopy(location.pathname);
    }
    conclude(sign, standing, outcome, isUnsaved());
  });
  const changed = () => {
    version += 1;
    sign.show(words.unsaved);
    clearTimeout(copying);
    clearTimeout(waiting);
    copying = setTimeout(copy, copyMs);
    waiting = setTimeout(save, restMs);
  };
  const saveIfNeeded = () => {
    if (isUnsaved()) save();
  };
  addEventListener("online", saveIfNeeded);
  addEventListener("beforeunload", (event) => {
    if (!isUnsaved()) return;
    copy();
    save();
    event.preventDefault();
  });
  editor.on("update", changed);
  questions.whenChanged(changed);
  return { isUnsaved, standing, changed };
}

/** What this browser keeps, and upon which edition it was written. */
const copyOf = (fields: { corps: string; questions: string }, { edition, asideId }: Standing): Fields => ({
  ...fields,
  ...{ edition: String(edition), cote: asideId ?? "" },
});

function sayRefusal(sign: StateSign, refusal: Refusal, isCopied: boolean, retry: () => void): void {
  sign.show("");
  const sentence = refusal === "offline" && !isCopied ? words.failed.offlineUnkept : words.failed[refusal];
  sign.tell(sentence, { label: words.retry, act: retry });
}

function conclude(sign: StateSign, standing: Standing, answer: Answer, isUnsaved: boolean): void {
  if (answer.outcome === "kept") {
    Object.assign(standing, { edition: answer.edition, asideId: null, compare: null });
    sign.show(isUnsaved ? words.unsaved : words.saved(clockWord(new Date())));
    sign.tell("");
    return;
  }
  const { asideId, compare } = answer;
  Object.assign(standing, { asideId, compare });
  sign.show(words.keptAside(clockWord(new Date())));
  sign.tell(words.overtaken, { label: words.compareBoth, act: () => location.assign(compare) });
}
