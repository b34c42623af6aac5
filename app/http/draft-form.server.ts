import { z } from "zod";
import { writing as words } from "~/content/writing";
import { positions } from "~/domain/contribution/contribution";
import {
  type DraftAnswer,
  draftContent,
  type DraftContent,
  languagePattern,
} from "~/domain/contribution/draft";
import {
  type Body,
  bodyOf,
  lengthOf,
  longestKept,
  parseBody,
  type ReadBody,
  readTyped,
} from "~/domain/contribution/text";
import { edition } from "./fields";

const intentions = ["enregistrer", "apercu", "supprimer"] as const;

const field = z.union([z.string(), z.array(z.string()).transform((all) => all.at(-1) ?? "")]);
const shape = z
  .object({
    intention: z.enum(intentions).default("enregistrer"),
    /** Of the draft that was being written on; none yet for a new one. */
    edition: edition.default(0),
    position: z.enum(["", ...positions], words.wrongPosition).default(""),
    langue: z.string().max(35).regex(languagePattern, words.wrongLanguage).or(z.literal("")).default(""),
    efface: z.literal("oui").optional(),
  })
  .catchall(field);

/**
 * The form of a draft: `texte` in plain conventions, or `corps` as ProseMirror JSON, which wins; `proposition-0`,
 * `proposition-1`… for each textblock of a passage; `reponse-<question>` and `texte-<question>` for answers.
 */
export const draftForm = shape.transform((form, context) => {
  const fieldOf = (name: string) => form[name];
  const read = (name: string, rich: string): Body | null => {
    const [text, json] = [fieldOf(name), fieldOf(rich)];
    if (typeof text !== "string" && typeof json !== "string") return null;
    const outcome: ReadBody =
      typeof json === "string" && json !== "" ? parseBody(json) : { ok: true, text: readTyped(asText(text)) };
    const message = complaintOf(outcome);
    if (message !== null) context.addIssue({ code: "custom", path: [name], message });
    return outcome.ok ? bodyOf(outcome.text) : null;
  };
  const { intention, edition, position, langue, efface } = form;
  const proposal = Object.keys(form)
    .filter((name) => /^proposition-\d{1,4}$/.test(name))
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((name) => asText(form[name]).replace(/\s*\n\s*/g, " "));
  if (proposal.join("").length > longestKept) {
    const message = words.tooLongToKeep(proposal.join("").length);
    context.addIssue({ code: "custom", path: ["proposition-0"], message });
  }
  const answers = questionsIn(form).map((question): DraftAnswer => {
    const option = fieldOf(`reponse-${question}`);
    return {
      ...{ question, options: typeof option === "string" && option !== "" ? [option] : [] },
      ...{ position: "none", body: read(`texte-${question}`, `corps-${question}`) ?? {} },
    };
  });
  const body = read("texte", "corps");
  const spoken = { position: position === "" ? ("none" as const) : position, language: langue || "fr" };
  return { ...spoken, intention, edition, erasesFormer: efface === "oui", body, proposal, answers };
});

export type DraftForm = z.infer<typeof draftForm>;

/** What was typed, over what the draft held. */
export function contentOf(form: DraftForm) {
  return (before: unknown): DraftContent => {
    const content = draftContent.parse(before);
    const { position, language, erasesFormer, body, proposal, answers } = form;
    return {
      ...{ ...content, position, language, erasesFormer, body: body ?? content.body },
      proposal: proposal.length > 0 ? proposal : content.proposal,
      answers: answers.length > 0 ? answers : content.answers,
    };
  };
}

function complaintOf(outcome: ReadBody): string | null {
  if (!outcome.ok) return outcome.because === "too-deep" ? words.tooDeep : words.notUnderstood;
  const length = lengthOf(outcome.text);
  return length > longestKept ? words.tooLongToKeep(length) : null;
}

const asText = (value: unknown) => (typeof value === "string" ? value : "");
const rankOf = (name: string) => Number(name.split("-")[1]);

function questionsIn(form: Record<string, unknown>): string[] {
  const keys = Object.keys(form).flatMap((name) => /^(?:reponse|texte)-(.{1,200})$/.exec(name)?.[1] ?? []);
  return [...new Set(keys)];
}
