import { instantOf } from "../../../app/lib/zoned-time";
import { charter } from "../eeds-2025/setting";
import { guideFacts as facts } from "./facts";
import type { OtherPlan } from "./plan";

/** The guide to ethical AI in health: seven phases as themes, each criterion a fiche of its own, « Critère 3.4 ». */
export const guide: OtherPlan = {
  ...{ slug: "guide-ia-ethique", title: facts.title, shortTitle: "Guide IA en santé éthique" },
  referencePrefix: "DEMOIA25",
  demonstration:
    "Titre, date d’ouverture, phases et intitulés des critères réels\u00a0; la clôture et le reste sont inventés",
  presentation:
    "Le guide suit un système d’intelligence artificielle en santé (SIA) en sept phases. Chacun de ses critères se commente séparément.",
  organiser: "Délégation au numérique en santé (DNS)",
  decisionAtStake: "Arrêter les critères du guide d’implémentation",
  explanatoryNotice:
    "(G) marque un critère propre à l’IA générative, et * un critère évalué avec le critère voisin. Les textes des critères ne sont pas reproduits ici.",
  ...{ legalFrame: "none", legalFrameNote: null, resultsDueOn: null, followUp: null },
  ...{ charter, types: ["Industriels", "Établissements de santé", "Sociétés savantes"], steps: [] },
  themes: facts.phases.map(({ title }) => title),
  fiches: facts.phases.flatMap(({ title: theme, criteria }, phase) =>
    criteria.map((title, place) => {
      const number = `${String(phase + 1)}.${String(place + 1)}`;
      const named = { label: `Critère ${number}`, slug: `critere-${number.replace(".", "-")}` };
      return { ...named, number, title, theme, paragraphs: [`${title}.`] };
    }),
  ),
  ...{ preparationOn: null, opensOn: facts.opensOn, closesOn: "2025-07-13", invited: [] },
  setAt: instantOf("2025-05-02T09:00", "Europe/Paris"),
  announcesAt: instantOf(`${facts.opensOn}T00:00`, "Europe/Paris"),
};
