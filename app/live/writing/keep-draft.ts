import { clockWord } from "~/content/dates";
import { keeping as words } from "~/content/keeping";
import { eraseCopy, type Fields, findCopy, keepCopy } from "./local-copy";

/** How long after the last key a draft saves itself. */
const restMs = 1_500;

/**
 * Saves a draft as it is written, by the same form as the button « Enregistrer le brouillon ». What the
 * server did not receive stays in this browser, and says so.
 */
export function keepDraft(form: HTMLFormElement): void {
  const state = addState(form);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isUnderway = false;
  const save = async () => {
    if (isUnderway) return;
    isUnderway = true;
    keepCopy(location.pathname, fieldsOf(form));
    const outcome = await send(form);
    isUnderway = false;
    state.say(outcome.sentence, outcome.isSaved ? null : { label: words.retry, act: () => void save() });
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void save(), restMs);
  });
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    eraseCopy(location.pathname);
  });
  offerCopy(form, state);
}

type State = { say: (sentence: string, action: Action | null, other?: Action) => void };
type Action = { label: string; act: () => void };

/** One line under the form: what became of the last words, and what may be done about it. */
function addState(form: HTMLFormElement): State {
  const line = document.createElement("p");
  line.setAttribute("role", "status");
  line.className = "draft-state";
  form.append(line);
  const button = ({ label, act }: Action) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "link-button";
    made.textContent = label;
    made.addEventListener("click", act);
    return made;
  };
  return {
    say: (sentence, action, other) => {
      line.replaceChildren(sentence, ...[action, other].flatMap((one) => (one ? [" ", button(one)] : [])));
    },
  };
}

/** A copy that differs from the page was typed after the last save. */
function offerCopy(form: HTMLFormElement, state: State): void {
  const copy = findCopy(location.pathname);
  if (!copy) return;
  const present = fieldsOf(form);
  if (Object.entries(copy).every(([name, text]) => present[name] === text)) return;
  const restore = () => {
    fill(form, copy);
    form.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const erase = () => {
    eraseCopy(location.pathname);
    state.say("", null);
  };
  state.say(words.found, { label: words.restore, act: restore }, { label: words.erase, act: erase });
}

/** What was typed: hidden fields are the server's. */
function fieldsOf(form: HTMLFormElement): Fields {
  const names = [...form.querySelectorAll<HTMLElement>("textarea[name], select[name]")];
  const typed = new FormData(form);
  return Object.fromEntries(
    names.map((field) => {
      const name = field.getAttribute("name") ?? "";
      const value = typed.get(name);
      return [name, typeof value === "string" ? value : ""];
    }),
  );
}

function fill(form: HTMLFormElement, fields: Fields): void {
  for (const field of form.querySelectorAll<HTMLTextAreaElement | HTMLSelectElement>("textarea, select")) {
    const kept = fields[field.name];
    if (kept !== undefined) field.value = kept;
  }
}

async function send(form: HTMLFormElement): Promise<{ isSaved: boolean; sentence: string }> {
  const path = location.pathname;
  try {
    const answer = await fetch(location.href, { method: "POST", body: bodyOf(form) });
    if (!answer.ok) return { isSaved: false, sentence: words.refused };
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    takeEdition(form, page, answer.url);
    eraseCopy(path);
    return { isSaved: true, sentence: words.saved(clockWord(new Date())) };
  } catch {
    return { isSaved: false, sentence: words.offline };
  }
}

function bodyOf(form: HTMLFormElement): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  body.set("intention", "enregistrer");
  return body;
}

/** The first save gives the draft its address; a save from another tab leads to the other's draft. */
function takeEdition(form: HTMLFormElement, page: Document, address: string): void {
  const saved = page.querySelector<HTMLInputElement>("input[name=edition]");
  const own = form.querySelector<HTMLInputElement>("input[name=edition]");
  if (saved && own) own.value = saved.value;
  const isElsewhere = new URL(address).pathname !== location.pathname;
  const wasDraft = location.pathname.startsWith("/brouillons/");
  if (isElsewhere && wasDraft) location.assign(address);
  else if (isElsewhere) history.replaceState(null, "", address);
}
