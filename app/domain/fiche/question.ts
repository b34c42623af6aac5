import { z } from "zod";

export const questionTypes = ["choice", "scale", "text"] as const;
export type QuestionType = (typeof questionTypes)[number];

/** Of a question or an option: stays from version to version, so that answers hold on to it. */
const key = z.string().regex(/^[\w-]{1,64}$/);
const words = z.string().trim().min(1).max(500);

/** A question of a version. A scale's options are its values in order; a free text has none. */
export const question = z.object({
  key,
  type: z.enum(questionTypes),
  wording: words,
  options: z
    .array(z.object({ key, label: words }))
    .max(50)
    .readonly(),
});
export type Question = Readonly<z.infer<typeof question>>;

/** All those of a text, in the order of their nodes. */
export const questions = z.array(question).max(100);
