import { z } from "zod";
import { entered as words } from "~/content/entering";
import { longestAdmission } from "~/domain/entry/entered";
import { enteredFilterOf } from "./entered-addresses";
import { requiredText } from "./fields";

export const enteredQuery = z
  .strictObject({
    etat: z.enum(["tous", "hors-delai", "admis", "annules"]).default("tous"),
    suite: z.uuid().optional(),
  })
  .transform(({ etat, suite }) => ({ filter: enteredFilterOf[etat], after: suite ?? null }));

/** What was just done of one. */
export const sendingQuery = z.strictObject({
  fait: z.enum(["enregistre", "admis", "texte-corrige", "envoi-corrige", "annule"]).optional(),
});

/** A reason is read again, corrected or confirmed. */
export const admissionForm = z.object({
  intent: z.enum(["check", "correct", "confirm"]),
  motif: requiredText(longestAdmission, words.reasonError),
});
