import { instantOf } from "../../../app/lib/zoned-time";
import { charter } from "../eeds-2025/setting";
import { inParagraphs } from "../fiche-text";
import { nobody, type SeedPlan } from "../plan";
import { roadmapFacts as facts } from "./facts";

/** The 2023-2027 roadmap: four axes put to consultation, each a text, without number or theme. */
export const roadmap: SeedPlan = {
  ...{ slug: "feuille-de-route-2023-2027", title: facts.title, shortTitle: "Feuille de route 2023-2027" },
  referencePrefix: "DEMO23",
  demonstration: "Titre, dates et intitulés des axes réels\u00a0; textes et règles inventés",
  presentation:
    "Les quatre axes de la feuille de route ont été présentés au Conseil du numérique en santé le 14 décembre 2022, puis soumis à concertation pendant trois mois.",
  organiser: "Délégation au numérique en santé (DNS)",
  decisionAtStake: "Arrêter la feuille de route du numérique en santé 2023-2027",
  explanatoryNotice: "Les textes des axes ne sont pas reproduits ici, mais seulement leurs intitulés.",
  ...{ legalFrame: "none", legalFrameNote: null, resultsDueOn: null, followUp: facts.followUp },
  charter,
  types: [
    { label: "Établissements de santé" },
    { label: "Éditeurs de logiciel" },
    { label: "Représentants de patients" },
  ],
  steps: [{ kind: "workshop", title: facts.event.title, starts: facts.event.day, place: facts.event.place }],
  themes: [],
  fiches: facts.axes.map((title, index) => ({
    ...{ label: `Axe ${String(index + 1)}`, number: null, slug: `axe-${String(index + 1)}` },
    ...{ title, theme: null, questions: [] },
    body: inParagraphs(
      `${title}.`,
      "Commentez les mots de cet intitulé, proposez-en d’autres, ou donnez votre avis sur l’axe entier.",
    ),
  })),
  ...{ preparationOn: null, opensOn: facts.opensOn, closesOn: facts.closesOn, invited: [] },
  setAt: instantOf("2022-12-01T09:00", "Europe/Paris"),
  publishesAt: instantOf("2022-12-01T09:00", "Europe/Paris"),
  announcesAt: instantOf(`${facts.opensOn}T00:00`, "Europe/Paris"),
  ...nobody,
};
