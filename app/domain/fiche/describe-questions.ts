import type { OwnAnswer } from "../contribution/list-own-answers.server";
import type { AskedElsewhere } from "./asked-elsewhere.server";
import type { QuestionType } from "./question";

type Option = { sameAsId: string; key: string; label: string };
type Asked = {
  sameAsId: string;
  key: string;
  wording: string;
  type: QuestionType;
  options: readonly Option[];
};
type Elsewhere = ReadonlyMap<string, AskedElsewhere>;
type Numbers = { answered: ReadonlyMap<string, number>; chosen: ReadonlyMap<string, number> } | null;

const nothing: AskedElsewhere = { options: [], formers: [] };

/** Under which ids the answers to these questions, and to what they asked in former words, are counted. */
export const idsCounted = (questions: readonly Asked[], elsewhere: Elsewhere): string[] =>
  questions.flatMap(({ key, sameAsId }) => [
    sameAsId,
    ...(elsewhere.get(key) ?? nothing).formers.map(({ id }) => id),
  ]);

/**
 * The questions of a version with how they were answered, on whichever version: `id` is what they are counted under.
 * Choices that only other versions offer stand apart, as far as somebody made them, and so do answers to former words:
 * the options of the version, `otherChoices` and those who chose nothing add up to `answered`. Numbers are null where
 * contributions are withheld. `own` is what the reader answered, to the question or to former words of it.
 */
export function describeQuestions(
  questions: readonly Asked[],
  elsewhere: Elsewhere,
  numbers: Numbers,
  answers: readonly OwnAnswer[],
) {
  const countOf = (id: string) => numbers && (numbers.chosen.get(id) ?? 0);
  return questions.map(({ sameAsId: id, key, wording, type, options }) => {
    const { options: others, formers } = elsewhere.get(key) ?? nothing;
    return {
      ...{ id, key, wording, type },
      answered: numbers && (numbers.answered.get(id) ?? 0),
      options: options.map((option) => ({
        ...{ id: option.sameAsId, key: option.key, label: option.label, count: countOf(option.sameAsId) },
      })),
      otherChoices: others
        .map((option) => ({ ...option, count: countOf(option.id) ?? 0 }))
        .filter(({ count }) => count > 0),
      formers: formers
        .map((former) => ({ ...former, answered: numbers?.answered.get(former.id) ?? 0 }))
        .filter(({ answered }) => answered > 0),
      own: {
        answers: answers.filter(({ questionId }) => questionId === id),
        toFormer: formers.flatMap((former) =>
          answers.flatMap((answer) =>
            answer.questionId === former.id ? [{ ...answer, version: former.version }] : [],
          ),
        ),
      },
    };
  });
}
