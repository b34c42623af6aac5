import { daysFrom } from "../days";
import { charter } from "../eeds-2025/setting";
import { inParts } from "../fiche-text";
import type { SeedPlan } from "../plan";
import { exerciseContributions, exerciseReplies } from "./contributions";
import { exerciseContributors, exerciseOrganisations, exerciseOrganisationTypes } from "./contributors";
import { exerciseFiches, exerciseThemes } from "./fiches";
import { exerciseLetters, exerciseReports } from "./staff-work";

/** The open consultation, wholly invented; its dates follow the day of the loading. */
export function exerciseOf(now: Date): SeedPlan {
  const { day, instantOn, instantAt } = daysFrom(now);
  const midnight = (shift: number) => instantOn(shift, "00:00");
  return {
    slug: "exercice",
    title: "Exercice de démonstration (consultation fictive)",
    shortTitle: "Exercice de démonstration",
    presentation:
      "Le pays de Brumeval n’existe pas. Son projet de charte des carnets de liaison numériques non plus. Cette consultation montre, sans enjeu, comment se lit une consultation ouverte.",
    organiser: "Conseil du pays de Brumeval (fictif)",
    decisionAtStake: "Adopter, ou non, une charte imaginaire de partage des carnets de liaison",
    explanatoryNotice: "Tout est inventé : le territoire, la charte, les auteurs et leurs contributions.",
    referencePrefix: "DEMO26",
    demonstration: "Exercice de démonstration : consultation, textes, auteurs et dates inventés",
    ...{ legalFrame: "none", legalFrameNote: null, resultsDueOn: day(60), followUp: null },
    ...{ preparationOn: null, opensOn: day(-7), closesOn: day(21), invited: [] },
    ...{ setAt: midnight(-14), announcesAt: midnight(-14), publishesAt: midnight(-7) },
    charter,
    steps: [
      { kind: "preparation", starts: day(-14), title: "Annonce de la consultation" },
      { kind: "milestone", starts: day(-7), title: "Ouverture aux contributions" },
      {
        kind: "workshop",
        starts: `${day(8)}T18:30`,
        title: "Veillée d’échanges, ouverte à tous",
        place: "Salle des fêtes de Brumeval (lieu fictif)",
      },
      { kind: "milestone", starts: day(21), title: "Dernier jour pour contribuer" },
      { kind: "restitution", starts: day(60), title: "Publication des résultats" },
    ],
    ...{ types: exerciseOrganisationTypes, themes: exerciseThemes },
    fiches: inParts(exerciseFiches, { regulation: "Ce que dit le projet de charte" }),
    organisations: exerciseOrganisations,
    contributors: exerciseContributors,
    unverified: ["fauvel", "ostrowski"],
    contributions: exerciseContributions,
    replies: exerciseReplies,
    reports: exerciseReports,
    letters: exerciseLetters,
    campaignTitle: null,
    instantAt,
  };
}
