import { publishVersion } from "~/domain/fiche/publish-version.server";
import type { Question } from "~/domain/fiche/question";
import { submitDraft } from "~/domain/contribution/submit-draft.server";
import type { Wish } from "~/domain/contribution/voice.server";
import { type Person, system } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { aDraft, typed, unnamed } from "./draft";
import { aFicheText, paragraph, question } from "./fiche-text";
import { type HeldFiche, holdConsultation, holdFiche } from "./stage";

/** « Lequel ? »: a first and a second, unless told otherwise. */
export const which = (told: Partial<Question> = {}): Question => ({
  ...{ key: "q1", type: "choice", wording: "Lequel ?" },
  options: [
    { key: "a", label: "Le premier" },
    { key: "b", label: "Le second" },
  ],
  ...told,
});

/** The same text, which changes with each version and holds the question. */
const textOf = (number: number) => aFicheText(paragraph("p1", `Texte ${String(number)}.`), question("q1"));

/** A fiche that asks which, and how to publish its next versions. */
export async function holdAsked(platform: Platform, told: Parameters<typeof holdConsultation>[1] = {}) {
  const consultation = await holdConsultation(platform, told);
  const fiche = await holdFiche(platform, consultation.id, { text: textOf(1), questions: [which()] });
  let number = 1;
  /** @returns the fiche as those who read this version write on it */
  const publish = async (asked: Partial<Question> = {}): Promise<HeldFiche> => {
    number += 1;
    const version = { ficheId: fiche.id, body: textOf(number), note: null, questions: [which(asked)] };
    return { ...fiche, versionId: await publishVersion(platform, system, version) };
  };
  return { consultation, fiche, publish, slugs: { consultation: consultation.slug, fiche: fiche.slug } };
}

/** Answers with one choice, on the version of `fiche`. */
export async function choose(
  platform: Platform,
  person: Person,
  fiche: HeldFiche,
  option: string,
  { revises = null, voice = unnamed.voice }: { revises?: string | null; voice?: Wish } = {},
) {
  const answer = { question: "q1", options: [option], position: "none" as const, body: typed("") };
  const draftId = await aDraft(platform, { person }, fiche, { kind: "answers", answers: [answer], revises });
  return submitDraft(platform, person, draftId, { ...unnamed, voice });
}
