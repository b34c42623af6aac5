import { normaliseText } from "../passage/normalise";
import { type DraftQuestion, longestWords, mostOptions, type QuestionType } from "./question";

/** A question as it is typed in a form, which is sent once: its options one after the other. */
export type TypedQuestion = { wording: string; type: QuestionType; options: readonly string[] };

export type QuestionProblems = {
  wording: "missing" | "too-long" | null;
  options: "of-free-answer" | "too-few" | "too-many" | "too-long" | null;
};

/**
 * What keeps a typed question from being kept: what would keep it from being published. The editor, which keeps a text at
 * each pause, must take unfinished ones; a form need not.
 */
export function problemsOf({ wording, type, options }: TypedQuestion): QuestionProblems {
  return {
    wording: wording === "" ? "missing" : wording.length > longestWords ? "too-long" : null,
    options: problemOfOptions(type, options),
  };
}

function problemOfOptions(type: QuestionType, options: readonly string[]): QuestionProblems["options"] {
  if (type === "text") return options.length > 0 ? "of-free-answer" : null;
  if (options.length < 2) return "too-few";
  if (options.length > mostOptions) return "too-many";
  return options.some(({ length }) => length > longestWords) ? "too-long" : null;
}

/**
 * What was typed, as the question that it was: an option of the same words keeps its key wherever it stands, so that
 * answers hold on to it; when there are as many as before, one whose words were corrected in its place keeps it too.
 */
export function questionFrom(
  { wording, type, options: typed }: TypedQuestion,
  former: DraftQuestion,
  newId: () => string,
): DraftQuestion {
  const left = [...former.options];
  const same = typed.map((label) => {
    const at = left.findIndex((option) => normaliseText(option.label) === normaliseText(label));
    return at === -1 ? null : (left.splice(at, 1)[0] ?? null);
  });
  const isAsMany = typed.length === former.options.length;
  const options = typed.map((label, index) => {
    const inPlace = isAsMany ? left.find((option) => option === former.options[index]) : undefined;
    return { key: (same[index] ?? inPlace)?.key ?? newId(), label };
  });
  return { key: former.key, type, wording, options };
}
