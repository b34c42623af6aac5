import { z } from "zod";
import { draftQuestions } from "~/domain/fiche/question";
import { writtenBody } from "~/domain/fiche/written-body";
import { edition } from "./fields";

/** A field of a form that holds JSON. */
const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: "custom", message: "JSON" });
    return z.NEVER;
  }
});

/** What the editor sends: the text, its questions, the edition that both were written upon, and where they already stand aside. */
export const textForm = z.object({
  edition,
  corps: json.pipe(writtenBody),
  questions: json.pipe(draftQuestions),
  cote: z.uuid().optional(),
});

/** What is written without the editor: the text in Markdown, and the one that it was begun from. */
export const markdownForm = z.object({ edition, texte: z.string(), depart: json.pipe(writtenBody) });
