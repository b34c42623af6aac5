import { daysFrom } from "../days";
import { charter } from "../eeds-2025/setting";
import { inParagraphs } from "../fiche-text";
import { nobody, type SeedPlan } from "../plan";
import { delegates, institutions, preparatoryContributions } from "./preparatory";

const requirements = [
  "Le service affiche le nom de la personne connectée sur chacun de ses écrans.",
  "Le service ferme une session restée sans activité pendant une durée que l’établissement choisit.",
  "Le service dit à la personne connectée quand et d’où elle s’est connectée la fois précédente.",
  "Le service propose au moins deux moyens de se connecter, dont un sans téléphone.",
  "Le service garde la trace de chaque échec de connexion, sans le secret qui a été saisi.",
  "Le service permet à chacun de fermer ses autres sessions.",
] as const;

/** The identity framework, while it is prepared with institutions; its dates follow the day of the loading. */
export function frameworkOf(now: Date): SeedPlan {
  const { day, instantOn, instantAt } = daysFrom(now);
  return {
    slug: "referentiel-identification",
    title: "Référentiel d’identification électronique de la PGSSI-S (mise à jour)",
    shortTitle: "Référentiel d’identification",
    referencePrefix: "DEMOREF",
    demonstration:
      "Titre réel\u00a0; exigences, dates et institutions invitées inventées, sans valeur opposable",
    presentation:
      "Chaque exigence se commente séparément. Des institutions invitées la lisent avant le public, pendant la préparation.",
    organiser: "Délégation au numérique en santé (DNS)",
    decisionAtStake: "Mettre à jour les exigences du référentiel",
    explanatoryNotice: "Les exigences sont inventées pour la démonstration et n’obligent personne.",
    legalFrame: "other",
    legalFrameNote: "Concertation fictive sur un référentiel que la loi rend opposable",
    ...{
      resultsDueOn: day(90),
      followUp: "Une version du référentiel qui dit ce que chaque remarque est devenue.",
    },
    ...{ charter, themes: [] },
    types: [{ label: "Éditeurs de logiciel" }, { label: "Établissements de santé" }],
    steps: [
      { kind: "preparation", title: "Lecture par les institutions invitées", starts: day(-10) },
      { kind: "milestone", title: "Ouverture au public", starts: day(15) },
    ],
    fiches: requirements.map((requirement, index) => {
      const number = `EX-DEMO-${String(index + 1).padStart(2, "0")}`;
      const named = { label: number, number, slug: number.toLowerCase(), title: `Exigence ${number}` };
      const body = inParagraphs(requirement, "Exigence inventée, sans valeur opposable.");
      return { ...named, theme: null, body, questions: [] };
    }),
    ...{ preparationOn: day(-10), opensOn: day(15), closesOn: day(45) },
    ...{ setAt: instantOn(-20, "09:00"), publishesAt: instantOn(-20, "09:00"), announcesAt: null },
    invited: institutions.map(({ name, email }) => ({ institution: name, email })),
    ...nobody,
    ...{ organisations: institutions, contributors: delegates, contributions: preparatoryContributions },
    instantAt,
  };
}
