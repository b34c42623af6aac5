import { z } from "zod";
import { normaliseText } from "../passage/normalise";

export const questionTypes = ["choice", "scale", "text"] as const;
export type QuestionType = (typeof questionTypes)[number];

/** Of a question or an option: stays from version to version, so that answers hold on to it. */
const key = z.string().regex(/^[\w-]{1,64}$/);
/** In characters, of a wording or an option. */
export const longestWords = 500;
export const mostOptions = 50;
const words = z.string().trim().max(longestWords);

const asked = (words: z.ZodString) =>
  z.object({
    key,
    type: z.enum(questionTypes),
    wording: words,
    options: z
      .array(z.object({ key, label: words }))
      .max(mostOptions)
      .readonly(),
  });

/** A question of a version. A scale's options are its values in order; a free text has none. */
export const question = asked(words.min(1));
export type Question = Readonly<z.infer<typeof question>>;

/** Of one text. */
export const mostQuestions = 100;

/** All those of a text, in the order of their nodes. */
export const questions = z.array(question).max(mostQuestions);

/** The same while it is being written: its wording or its options may still be empty. */
export const draftQuestion = asked(words);
export type DraftQuestion = Readonly<z.infer<typeof draftQuestion>>;
export const draftQuestions = z.array(draftQuestion).max(mostQuestions);

/**
 * Whether two questions of a fiche ask the same: answers to one are answers to the other, whatever the version. Typography
 * is not seen; any other word is another question.
 */
export const asksTheSame = (one: DraftQuestion, other: DraftQuestion): boolean =>
  one.key === other.key &&
  one.type === other.type &&
  normaliseText(one.wording) === normaliseText(other.wording);

type Option = DraftQuestion["options"][number];

/** Whether two options of questions that ask the same are one choice. */
export const offersTheSame = (one: Option, other: Option): boolean =>
  one.key === other.key && normaliseText(one.label) === normaliseText(other.label);

/** Whether it can be put to the public: words in it, and at least two answers to choose between. */
export function isFinished(drafted: DraftQuestion): boolean {
  const { success } = question.safeParse(drafted);
  return success && (drafted.type === "text" || drafted.options.length > 1);
}

/**
 * The questions that stand in a text, in the order of their nodes; one that nobody has worded yet is empty. A question whose
 * node was taken out is not among them.
 */
export function questionsInOrder(
  keys: readonly string[],
  written: readonly DraftQuestion[],
): DraftQuestion[] {
  const known = new Map(written.map((one) => [one.key, one]));
  return keys.map((key) => known.get(key) ?? { key, type: "text", wording: "", options: [] });
}
