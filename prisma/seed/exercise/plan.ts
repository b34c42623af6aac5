import { dayOf, instantOf } from "../../../app/lib/zoned-time";
import type { SeedPlan } from "../plan";
import { charter } from "../eeds-2025/setting";
import { exerciseContributions, exerciseReplies } from "./contributions";
import { exerciseContributors, exerciseOrganisations, exerciseOrganisationTypes } from "./contributors";
import { exerciseFiches, exerciseThemes } from "./fiches";

const timeZone = "Europe/Paris";

/** The open consultation, wholly invented; its dates follow the day of the loading. */
export function exerciseOf(now: Date): SeedPlan {
  const day = (shift: number) => dayOf(now, timeZone, shift);
  const midnight = (shift: number) => instantOf(`${day(shift)}T00:00`, timeZone);
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
    announces: midnight(-14),
    opens: midnight(-7),
    closes: midnight(22),
    resultsDueOn: new Date(`${day(60)}T00:00:00Z`),
    charter,
    steps: [
      { kind: "preparation", precision: "day", starts: day(-14), title: "Annonce de la consultation" },
      { kind: "milestone", precision: "day", starts: day(-7), title: "Ouverture aux contributions" },
      {
        kind: "workshop",
        precision: "minute",
        starts: `${day(8)}T18:30`,
        title: "Veillée d’échanges, ouverte à tous",
        place: "Salle des fêtes de Brumeval (lieu fictif)",
      },
      { kind: "milestone", precision: "day", starts: day(21), title: "Dernier jour pour contribuer" },
      { kind: "restitution", precision: "day", starts: day(60), title: "Publication des résultats" },
    ],
    themes: exerciseThemes,
    regulationTitle: "Ce que dit le projet de charte",
    fiches: exerciseFiches,
    organisationTypes: exerciseOrganisationTypes,
    organisations: exerciseOrganisations,
    contributors: exerciseContributors,
    unverified: ["fauvel", "ostrowski"],
    contributions: exerciseContributions,
    replies: exerciseReplies,
    campaignTitle: null,
    instantAt: (at) => {
      const [shift = "D0", time = "00:00"] = at.split("T");
      return instantOf(`${day(Number(shift.slice(1)))}T${time}`, timeZone);
    },
  };
}
