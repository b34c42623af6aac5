import { clockWord } from "~/content/dates";
import { keeping as words } from "~/content/keeping";
import { eraseCopy, findCopy, keepCopy, markSent } from "./local-copy";
import { oneAtATime } from "./one-at-a-time";
import { type Outcome, sendDraft, takeEdition } from "./send-draft";
import { addStateLine, type StateLine } from "./state-line";
import { fieldsOf, fill } from "./typed-fields";

/** How long after the last key a draft saves itself. */
const restMs = 1_500;

/**
 * Saves a draft as it is written, by the same form as the button « Enregistrer le brouillon ». Until the
 * server has it, it is in this browser, which says so when it stays there.
 */
export function keepDraft(form: HTMLFormElement): void {
  const line = addStateLine(form);
  let isKept = true;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isElsewhere = false;
  const save = oneAtATime(async () => {
    const before = { path: location.pathname, typed: JSON.stringify(fieldsOf(form)) };
    const outcome = await sendDraft(form);
    if ("address" in outcome) settleCopy(form, before, new URL(outcome.address).pathname);
    isElsewhere = outcome.kind === "moved";
    conclude(form, line, outcome, isKept, save.ask);
  });
  form.addEventListener("input", () => {
    isKept = keepCopy(location.pathname, fieldsOf(form));
    clearTimeout(waiting);
    waiting = setTimeout(save.ask, restMs);
  });
  form.addEventListener("submit", (event) => {
    const { submitter } = event;
    clearTimeout(waiting);
    if (save.isUnderway()) {
      event.preventDefault(); // sent beside the save, it would be taken for another tab's
      save.afterwards(() => {
        if (!isElsewhere) form.requestSubmit(submitter);
      });
      return;
    }
    const isThrownAway = submitter instanceof HTMLButtonElement && submitter.value === "supprimer";
    if (isThrownAway) eraseCopy(location.pathname);
    else markSent(location.pathname, fieldsOf(form));
  });
  offerCopy(form, line);
}

/** The server has what was sent; what was typed meanwhile follows the draft to its address. */
function settleCopy(form: HTMLFormElement, before: { path: string; typed: string }, path: string): void {
  eraseCopy(before.path);
  if (JSON.stringify(fieldsOf(form)) !== before.typed) keepCopy(path, fieldsOf(form));
}

function conclude(
  form: HTMLFormElement,
  line: StateLine,
  outcome: Outcome,
  isKept: boolean,
  save: () => void,
): void {
  const retry = { label: words.retry, act: save };
  switch (outcome.kind) {
    case "offline":
      line.say(isKept ? words.offline : words.offlineUnkept, retry);
      break;
    case "refused":
      line.say(isKept ? words.refused : words.refusedUnkept, retry);
      break;
    case "moved":
      location.assign(outcome.address);
      break;
    case "saved":
      takeEdition(form, outcome);
      line.say(words.saved(clockWord(new Date())));
  }
}

/** A copy that differs from the page was typed after the last save. */
function offerCopy(form: HTMLFormElement, line: StateLine): void {
  const copy = findCopy(location.pathname);
  if (!copy) return;
  const present = fieldsOf(form);
  if (Object.entries(copy).every(([name, text]) => present[name] === text)) return;
  const restore = () => {
    line.say("");
    fill(form, copy);
    form.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const erase = () => {
    eraseCopy(location.pathname);
    line.say("");
  };
  line.say(words.found, { label: words.restore, act: restore }, { label: words.erase, act: erase });
}
