import type { ModerationAct } from "~/domain/moderation/standing";
import type { Reason } from "~/domain/moderation/read-decisions.server";
import { layout } from "../layout";
import { contest, groundWord } from "../moderation";

type Told = {
  act: ModerationAct;
  reference: string;
  fiche: string;
  consultation: string;
  demonstration: string | null;
  reason: Pick<Reason, "ground" | "explanation">;
  link: string;
  mySpace: string;
  contact: string | null;
};

const subjectOf: Record<ModerationAct, (reference: string) => string> = {
  approve: (reference) => `Votre contribution ${reference} est publiée`,
  refuse: (reference) => `Votre contribution ${reference} n’est pas publiée`,
  hide: (reference) => `Votre contribution ${reference} n’est plus affichée`,
  restore: (reference) => `Votre contribution ${reference} est de nouveau affichée`,
};

const openingOf: Record<ModerationAct, string> = {
  approve: "Un modérateur a lu votre contribution et l’a publiée. Tout le monde peut désormais la lire.",
  refuse: "Un modérateur a lu votre contribution et a décidé de ne pas la publier.",
  hide: "Un modérateur a décidé de ne plus afficher votre contribution au public.",
  restore: "Un modérateur a décidé d’afficher de nouveau votre contribution. Tout le monde peut la lire.",
};

/** Never the words of the contribution: what is hidden is not copied into letter boxes. */
export const decisionMail = {
  subject: ({ act, reference }: Told) => subjectOf[act](reference),
  text: (told: Told) => {
    const { act, reference, fiche, consultation, demonstration, reason } = told;
    const { ground, explanation } = reason;
    const parts = [
      demonstration,
      "Bonjour,",
      openingOf[act],
      `Contribution\u00a0: ${reference}\nSur\u00a0: ${fiche}\nConcertation\u00a0: ${consultation}`,
      ground === null ? null : `Motif\u00a0: ${groundWord[ground]}`,
      explanation === "" ? null : `Explication du modérateur\u00a0:\n${explanation}`,
      `Votre contribution et son état\u00a0:\n${told.link}`,
      ground === null ? null : contestOf(told),
      layout.siteName,
    ];
    return `${parts.filter((part) => part !== null).join("\n\n")}\n`;
  },
};

function contestOf({ contact, mySpace, reference }: Told): string {
  return `${contest.title}\n${contest.how(reference, contact)}\n${contest.kept}\nVotre espace\u00a0: ${mySpace}`;
}
