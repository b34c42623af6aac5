import { z } from "zod";
import { apart as words } from "~/content/written-apart";
import { draftQuestions, questionTypes } from "~/domain/fiche/question";
import { problemsOf } from "~/domain/fiche/typed-question";
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

/** What a form of a part of the text was filled from. */
const start = { edition, depart: json.pipe(writtenBody), questions: json.pipe(draftQuestions) };

const linesOf = (typed: string) =>
  typed
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "");

/** One question; its options one a line. Each thing that is wrong with it is told beside its field. */
export const questionForm = z
  .object({
    ...start,
    intitule: z.string().trim().default(""),
    forme: z.string().default(""),
    choix: z.string().default("").transform(linesOf),
  })
  .transform(({ intitule: wording, forme, choix: options, edition, depart: body, questions }, context) => {
    const type = questionTypes.find((one) => one === forme);
    const typed = { wording, type: type ?? "text", options };
    const problems = problemsOf(typed);
    const complain = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (problems.wording) complain("intitule", words.errors.wording[problems.wording]);
    if (!type) complain("forme", words.errors.type);
    else if (problems.options) complain("choix", words.errors.options[problems.options]);
    return { typed, start: { edition, body, questions } };
  });

const longestCaption = 300;

/** The words of a table: `legende`, and `ligne-0`, `ligne-1`… for each of its paragraphs. */
export const tableForm = z
  .object({ ...start, legende: z.string().trim().max(longestCaption, words.errors.caption) })
  .catchall(z.unknown())
  .transform(({ legende: caption, edition, depart: body, questions, ...fields }) => ({
    ...{ typed: { caption, lines: linesIn(fields) }, start: { edition, body, questions } },
  }));

function linesIn(fields: Record<string, unknown>): string[] {
  const lines: string[] = [];
  for (
    let typed = fields["ligne-0"];
    typeof typed === "string";
    typed = fields[`ligne-${String(lines.length)}`]
  )
    lines.push(typed);
  return lines;
}
