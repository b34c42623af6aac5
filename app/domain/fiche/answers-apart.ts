import { asksTheSame, type DraftQuestion, offersTheSame, type Question } from "./question";

/** A question of the version in force that was answered, and why its answers would stand apart in the next one. */
export type AnswersApart = {
  /** The one that was the first to ask this: its answers are counted together. */
  questionId: string;
  wording: string;
  answered: number;
  because: "removed" | "reworded" | "choices";
};

type Answered = Question & { countedId: string; answered: number };

/** What publishing a text would do to the answers: nothing is said of those that follow their question. */
export const answersApart = (asked: readonly Answered[], next: readonly DraftQuestion[]): AnswersApart[] =>
  asked.flatMap((question) => {
    const because = fateOf(question, next);
    const { countedId: questionId, wording, answered } = question;
    return because === null || answered === 0 ? [] : [{ questionId, wording, answered, because }];
  });

function fateOf(question: Question, next: readonly DraftQuestion[]): AnswersApart["because"] | null {
  const later = next.find(({ key }) => key === question.key);
  if (!later) return "removed";
  if (!asksTheSame(question, later)) return "reworded";
  const areOffered = question.options.every((one) =>
    later.options.some((other) => offersTheSame(one, other)),
  );
  return areOffered ? null : "choices";
}
