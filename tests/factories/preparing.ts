import { invite } from "~/domain/consultation/invite.server";
import { submitDraft } from "~/domain/contribution/submit-draft.server";
import type { DraftContent } from "~/domain/contribution/draft";
import { type Person, system } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { signedInAs } from "../setup/signed-in";
import { testPlatform } from "../setup/platform";
import { aDraft, unnamed } from "./draft";
import { aFicheText, heading, paragraph, question } from "./fiche-text";
import { complete, createDraft } from "./setting";
import { type HeldFiche, holdFiche } from "./stage";

export const preparedText = aFicheText(
  heading("h1", 2, "Enjeux"),
  paragraph("p1", "Le délai de réponse est de deux mois."),
  question("choix"),
);
const options = [
  { key: "oui", label: "Oui" },
  { key: "non", label: "Non" },
];
const questions = [{ key: "choix", type: "choice", wording: "Faut-il ?", options }] as const;

/**
 * A consultation in preparation since 1 December 2029, to be open in January 2030, with a fiche that holds a question;
 * somebody of an institution that may be invited, and somebody who is not.
 */
export async function holdPrepared() {
  const { platform, heard, asked, turnTo } = testPlatform("2029-12-15T10:00Z");
  const { id, slug } = await createDraft(platform);
  await complete(platform, id);
  const preparationOpensAt = new Date("2029-12-01");
  await platform.db.consultation.update({ where: { id }, data: { preparationOpensAt } });
  const fiche = await holdFiche(platform, id, { text: preparedText, questions });
  const email = `invite-${id}@exemple.example`;
  const { person } = await signedInAs(platform, { email, name: "Dominique Essai" });
  const { person: stranger } = await signedInAs(platform);
  heard.length = 0;
  asked.length = 0;
  const invited = { email, institution: "Commission (fictif)" };
  const slugs = { consultation: slug, fiche: fiche.slug };
  return { platform, heard, asked, turnTo, id, slug, slugs, fiche, person, stranger, invited };
}

/** Somebody new whom editors invited. */
export async function holdInvited(platform: Platform, consultationId: string): Promise<Person> {
  const email = `invite-${platform.newId()}@exemple.example`;
  const { person } = await signedInAs(platform, { email });
  await invite(platform, system, consultationId, { email, institution: "Autre commission (fictif)" });
  return person;
}

/** What is sent in confidence, in one's own name, as first saved. */
export const inConfidence = { ...unnamed, terms: "preparatory" as const };

/** Writes and sends before the opening, as the preview offers it; the first reference. */
export async function confide(
  platform: Platform,
  person: Person,
  fiche: HeldFiche,
  told: Partial<DraftContent> = {},
): Promise<string> {
  const draftId = await aDraft(platform, { person }, fiche, told);
  const outcome = await submitDraft(platform, person, draftId, inConfidence);
  if (!outcome.sent) throw new Error(`not sent: ${outcome.because}`);
  return outcome.references[0] ?? "";
}
