import type { StepKind } from "~/domain/consultation/calendar";
import type { Phase } from "~/domain/consultation/consultation";
import type { Channel, Kind, Position } from "~/domain/contribution/contribution";

/** The glossary, as people read it. */
export const kindWord: Record<Kind | "reply", string> = {
  comment: "Commentaire",
  amendment: "Proposition de rédaction",
  opinion: "Avis sur la fiche",
  answer: "Réponse à une question",
  reply: "Réponse",
};

export const positionWord: Record<Position, string> = {
  favourable: "Favorable",
  reserved: "Avec réserves",
  opposed: "Défavorable",
  question: "Question",
  none: "Sans position exprimée",
};

export const channelWord: Record<Channel, string> = {
  online: "En ligne",
  email: "Courriel",
  post: "Courrier",
  workshop: "Atelier",
  telephone: "Téléphone",
};

export const phaseWord: Record<Phase, string> = {
  draft: "En préparation",
  preparation: "En préparation",
  announced: "Annoncée",
  open: "Ouverte",
  suspended: "Suspendue",
  analysis: "Close, en cours d’analyse",
  results: "Close, résultats publiés",
};

export const stepWord: Record<StepKind, string> = {
  preparation: "Préparation",
  webinar: "Webinaire",
  workshop: "Atelier",
  milestone: "Étape",
  restitution: "Restitution",
  conference: "Conférence",
};

export const mandateWord = {
  declared: "mandat déclaré, non vérifié",
  verified: "mandat vérifié",
  contested: "mandat contesté",
  ended: "mandat terminé",
} as const;

export const unnamedVoice = "Particulier";

/** Languages that contributions have been seen in; another is named by its code. */
const languages = new Intl.DisplayNames("fr", { type: "language" });
export const languageWord = (code: string) => languages.of(code) ?? code;

export const notAVote = "Ni vote ni sondage : ces nombres ne mesurent pas l’opinion.";

export const countingRule =
  "Contributions publiées, réponses non comprises. Une personne compte une fois, quel que soit le nombre de ses contributions ; personnes et organismes sont comptés à part et ne s’additionnent pas.";

/** Why contributions are not to be seen. */
export const withheldWord = {
  unknown: "Les fiches et les contributions seront publiées à l’ouverture.",
  "until-closing": "Les contributions seront publiées à la clôture de la concertation.",
  never: "Dans cette concertation, les contributions ne sont pas rendues publiques.",
} as const;
