import { z } from "zod";
import { correcting as words } from "~/content/correcting";
import type { DraftContent } from "~/domain/contribution/draft";
import type { CorrectionProblem } from "~/domain/entry/correct-text.server";
import { longestCorrection } from "~/domain/entry/entered";
import { longestOriginal } from "~/domain/entry/envelope";
import { draftForm } from "./draft-form.server";
import { lineOrNone, longestLine, requiredText } from "./fields";

const motif = requiredText(longestCorrection, words.reasonError);

/** A correction is read again, taken up again or confirmed; `cle` was made with the form. */
const confirmed = z.object({
  intent: z.enum(["check", "correct", "confirm"]),
  cle: z.uuid(words.keyError),
  motif,
});

/** The correction of a text: what was written, in the fields where everybody writes. */
export const textCorrectionForm = z.intersection(
  confirmed
    .extend({ revision: z.coerce.number().int().min(1) })
    .transform(({ intent, cle, motif: reason, revision }) => ({ intent, key: cle, reason, revision })),
  draftForm.transform((text) => ({ text })),
);

/** Where the fault of a text is told: beside the field that holds it. */
export function correctionErrors(
  { kind, answers }: DraftContent,
  problem: CorrectionProblem,
): Record<string, string> {
  const [answer] = answers;
  const ofProposal = kind === "amendment" && problem !== "too-long";
  const field = kind === "answers" ? `texte-${answer?.question ?? ""}` : "texte";
  return { [ofProposal ? "proposition-0" : field]: words.problem[problem] };
}

export const envelopeCorrectionForm = z
  .object({
    motif,
    original: lineOrNone(longestOriginal, words.originalError),
    qualite: lineOrNone(longestLine, words.capacityError),
  })
  .transform(({ motif: reason, original, qualite }) => ({ reason, original, capacity: qualite }));

export const cancellationForm = confirmed
  .extend({ recommencer: z.literal("oui").optional() })
  .transform(({ intent, cle, motif: reason, recommencer }) => ({
    ...{ intent, key: cle, reason, again: recommencer === "oui" },
  }));
