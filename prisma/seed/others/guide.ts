import { slugFrom } from "../../../app/lib/slug";
import { instantOf } from "../../../app/lib/zoned-time";
import { charter } from "../eeds-2025/setting";
import { inParagraphs } from "../fiche-text";
import { nobody, type SeedPlan } from "../plan";
import { guideFacts as facts } from "./facts";

/** The guide to ethical AI in health: seven phases as themes, each criterion a fiche of its own, « Critère 3.4 ». */
export const guide: SeedPlan = {
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
  ...{ charter, steps: [] },
  types: [{ label: "Industriels" }, { label: "Établissements de santé" }, { label: "Sociétés savantes" }],
  themes: facts.phases.map(({ title }) => ({ key: slugFrom(title), title })),
  fiches: facts.phases.flatMap(({ title: phase, criteria }, at) =>
    criteria.map((title, place) => {
      const number = `${String(at + 1)}.${String(place + 1)}`;
      const named = { label: `Critère ${number}`, slug: `critere-${number.replace(".", "-")}` };
      const told = { number, title, theme: slugFrom(phase) };
      return { ...named, ...told, body: inParagraphs(`${title}.`), questions: [] };
    }),
  ),
  ...{ preparationOn: null, opensOn: facts.opensOn, closesOn: "2025-07-13", invited: [] },
  setAt: instantOf("2025-05-02T09:00", "Europe/Paris"),
  publishesAt: instantOf("2025-05-02T09:00", "Europe/Paris"),
  announcesAt: instantOf(`${facts.opensOn}T00:00`, "Europe/Paris"),
  ...nobody,
};
