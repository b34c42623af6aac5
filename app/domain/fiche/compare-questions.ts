import { changesOf, type Stretch } from "~/lib/word-changes";
import type { Question } from "./question";

/** An option that stays (its words may change), came or went. */
export type OptionChange = { step: "kept" | "added" | "removed"; words: Stretch[] };

/** What becomes of a question: of its wording, of how it is answered, of its options. */
export type QuestionChange = {
  wording: Stretch[];
  types: { former: Question["type"] | null; later: Question["type"] | null };
  options: OptionChange[];
};

/** The question that a block stands for, in both texts; null of other blocks. */
export function compareQuestions(from: readonly Question[], to: readonly Question[]) {
  return ({ blockId }: { blockId: string }): QuestionChange | null => {
    const [former, later] = [from, to].map((all) => all.find(({ key }) => key === blockId) ?? null);
    if (!former && !later) return null;
    return {
      wording: changesOf(former?.wording ?? "", later?.wording ?? ""),
      types: { former: former?.type ?? null, later: later?.type ?? null },
      options: compareOptions(former?.options ?? [], later?.options ?? []),
    };
  };
}

type Options = Question["options"];

/** Those that stay or came in their order, then those that went. */
function compareOptions(from: Options, to: Options): OptionChange[] {
  const formerOf = new Map(from.map(({ key, label }) => [key, label]));
  const laterKeys = new Set(to.map(({ key }) => key));
  return [
    ...to.map(({ key, label }): OptionChange => {
      const former = formerOf.get(key);
      return { step: former === undefined ? "added" : "kept", words: changesOf(former ?? "", label) };
    }),
    ...from
      .filter(({ key }) => !laterKeys.has(key))
      .map(({ label }): OptionChange => ({ step: "removed", words: changesOf(label, "") })),
  ];
}

/** Whether anything that is asked changed. */
export function isQuestionChanged({ wording, types, options }: QuestionChange): boolean {
  const isReworded = (words: readonly Stretch[]) => words.some((stretch) => "removed" in stretch);
  return (
    types.former !== types.later ||
    isReworded(wording) ||
    options.some(({ step, words }) => step !== "kept" || isReworded(words))
  );
}
