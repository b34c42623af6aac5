import { z } from "zod";
import { choosing as words } from "~/content/writing";
import type { PassageChoice, PassageWish } from "~/domain/contribution/read-passage-choice.server";
import { Failure } from "~/domain/failure";
import type { Slugs } from "~/domain/fiche/read-fiche-page.server";
import { endWord, extendPassage, narrowPassage, passageOfSentences, readEnd } from "~/domain/passage/choose";
import type { Passage } from "~/domain/passage/passage";
import { list } from "./fields";
import { paths } from "./paths";

/** `bloc`: a paragraph to choose from; `de` and `a`: the two ends of a passage already chosen. */
export const choiceQuery = z.strictObject({
  bloc: z.string().max(200).optional(),
  de: z.string().max(220).optional(),
  a: z.string().max(220).optional(),
  version: z.coerce.number().int().min(1).max(10_000).optional(),
  nature: z.enum(["commentaire", "redaction"]).optional(),
});

export function wishOf({ bloc, de, a, version }: z.infer<typeof choiceQuery>): PassageWish {
  const [start, end] = [de, a].map((word) => (word === undefined ? null : readEnd(word)));
  if (start && end) return { version, start, end };
  if (bloc === undefined) throw new Failure("malformed", "passage");
  return { version, blockId: bloc };
}

/** Where a passage is shown as chosen, in the version that it was chosen in. */
export function choicePath(slugs: Slugs, version: number, { start, end }: Passage): string {
  return paths.comment(slugs.consultation, slugs.fiche, { de: endWord(start), a: endWord(end), version });
}

export const choiceForm = z.object({
  intention: z.enum(["phrases", "paragraphe", "mots", "continuer", "ecrire"]),
  phrases: list,
  mots: z.string().max(100_000).default(""),
  rang: z.coerce.number().int().min(0).max(100_000).default(0),
  jusqua: z.string().max(200).default(""),
  nature: z.string().default(""),
});

type Step = { passage: Passage } | { kind: "comment" | "amendment" } | { error: Record<string, string> };

/** What was asked of the page: other words, a longer passage, or to write. */
export function takeStep(choice: PassageChoice, form: z.infer<typeof choiceForm>): Step {
  const { blocks, root, passage, later, sentences } = choice;
  if (form.intention === "phrases" || form.intention === "paragraphe") {
    const ticked = form.intention === "phrases" ? form.phrases : sentences.map(({ key }) => key);
    const chosen = passageOfSentences(blocks, root.blockId, ticked);
    return chosen ? { passage: chosen } : { error: { phrases: words.noSentence } };
  }
  if (!passage) return { error: { phrases: words.noSentence } };
  if (form.intention === "mots") {
    const narrowed = narrowPassage(blocks, passage, form.mots, form.rang === 0 ? null : form.rang);
    if (narrowed.found) return { passage: narrowed.passage };
    return { error: { [narrowed.because === "repeated" ? "rang" : "mots"]: words[narrowed.because] } };
  }
  if (form.intention === "continuer") {
    const isLater = later.some(({ blockId }) => blockId === form.jusqua);
    const extended = isLater ? extendPassage(blocks, passage, form.jusqua) : null;
    return extended ? { passage: extended } : { error: { jusqua: words.noParagraph } };
  }
  if (form.nature === "commentaire") return { kind: "comment" };
  return form.nature === "redaction" ? { kind: "amendment" } : { error: { nature: words.noKind } };
}
