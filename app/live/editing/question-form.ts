import { editor as words } from "~/content/editor";
import { type DraftQuestion, isFinished, questionTypes } from "~/domain/fiche/question";
import { make, makeButton, makeField } from "./make";
import type { Questions } from "./questions";

/** The form of a question beside its place in the text: what is asked, how it is answered. */
export function makeQuestionForm(key: string, questions: Questions, newId: () => string): HTMLElement {
  const place = make("div", { class: "question-form" });
  const draw = (focused = "") => {
    place.replaceChildren(...fieldsOf(key, questions, newId, draw));
    if (focused !== "") place.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
  };
  draw();
  return place;
}

type Redraw = (focused?: string) => void;

function fieldsOf(key: string, questions: Questions, newId: () => string, redraw: Redraw): HTMLElement[] {
  const asked = questions.of(key);
  const wording = make("textarea", { id: "question-intitule", rows: "2", maxlength: "500" }, asked.wording);
  const note = make("p", { class: "field-hint" }, words.unfinished);
  const check = () => (note.hidden = isFinished(questions.of(key)));
  check();
  place(wording, "input", () => {
    questions.change(key, { wording: wording.value });
    check();
  });
  const lines = [makeField(words.wording, wording), makeField(words.type, typeOf(key, questions, redraw))];
  if (asked.type === "text") return [...lines, note];
  return [...lines, optionsOf(asked, questions, { newId, redraw, check }), note];
}

const place = (control: HTMLElement, event: "input" | "change", act: () => void) => {
  control.addEventListener(event, act);
};

function typeOf(key: string, questions: Questions, redraw: Redraw): HTMLSelectElement {
  const options = questionTypes.map((type) => make("option", { value: type }, words.types[type]));
  const select = make("select", { id: "question-forme" }, ...options);
  select.value = questions.of(key).type;
  place(select, "change", () => {
    const type = questionTypes.find((one) => one === select.value) ?? "text";
    questions.change(key, { type });
    redraw(select.id);
  });
  return select;
}

type Drawing = { newId: () => string; redraw: Redraw; check: () => void };

/** Each option keeps its id, so that answers hold on to it when its words or its place change. */
function optionsOf(
  asked: DraftQuestion,
  questions: Questions,
  { newId, redraw, check }: Drawing,
): HTMLElement {
  const { key, options, type } = asked;
  const change = (next: DraftQuestion["options"]) => {
    questions.change(key, { options: next });
    check();
  };
  const lines = options.map((option, index) => {
    const input = make("input", { id: `choix-${option.key}`, maxlength: "500", class: "ds-input" });
    input.value = option.label;
    input.setAttribute("aria-label", words.option(index + 1));
    place(input, "input", () => {
      const now = questions.of(key).options;
      change(now.map((one) => (one.key === option.key ? { ...one, label: input.value } : one)));
    });
    const remove = makeButton(words.removeOption(index + 1), () => {
      change(questions.of(key).options.filter((one) => one.key !== option.key));
      redraw("question-ajout");
    });
    return make("li", {}, input, remove);
  });
  const add = makeButton(words.addOption, () => {
    const option = { key: newId(), label: "" };
    change([...questions.of(key).options, option]);
    redraw(`choix-${option.key}`);
  });
  add.id = "question-ajout";
  add.hidden = options.length >= 50;
  const legend = make("legend", { class: "ds-label" }, words.options[type === "scale" ? "scale" : "choice"]);
  return make("fieldset", { class: "question-options" }, legend, make("ol", {}, ...lines), add);
}
