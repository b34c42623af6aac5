import type { LegalFrame, Visibility } from "~/domain/consultation/consultation";
import type { ModerationMode } from "~/domain/consultation/setting";

/** Settings that are one of a few, as people read them. */
export const visibilityWord: Record<Visibility, string> = {
  at_once: "Dès l’envoi",
  after_moderation: "Après modération",
  at_closing: "À la clôture",
  never: "Jamais",
};

export const moderationModeWord: Record<ModerationMode, string> = {
  before_publication: "Avant publication",
  after_publication: "Après publication",
};

export const legalFrameWord: Record<LegalFrame, string> = {
  none: "Concertation volontaire",
  replaces_mandatory: "À la place d’une consultation obligatoire",
  other: "Prévue par un texte",
};
