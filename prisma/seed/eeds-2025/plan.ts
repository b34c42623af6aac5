import { instantOf } from "../../../app/lib/zoned-time";
import { inParts } from "../fiche-text";
import type { SeedPlan } from "../plan";
import type { SeedContribution } from "../shape";
import { contributors, organisations, organisationTypes } from "./contributors";
import { charter, steps } from "./setting";
import { contributions01 } from "./contributions-01";
import { contributions02 } from "./contributions-02";
import { contributions03 } from "./contributions-03";
import { contributions04 } from "./contributions-04";
import { contributions05 } from "./contributions-05";
import { contributions06 } from "./contributions-06";
import { contributions07 } from "./contributions-07";
import { contributions08 } from "./contributions-08";
import { contributions09 } from "./contributions-09";
import { contributions10 } from "./contributions-10";
import { contributions11 } from "./contributions-11";
import { contributions12 } from "./contributions-12";
import { contributions13 } from "./contributions-13";
import { contributions14 } from "./contributions-14";
import { contributions15 } from "./contributions-15";
import { fiche01 } from "./fiche-01";
import { fiche02 } from "./fiche-02";
import { fiche03 } from "./fiche-03";
import { fiche04 } from "./fiche-04";
import { fiche05 } from "./fiche-05";
import { fiche06 } from "./fiche-06";
import { fiche07 } from "./fiche-07";
import { fiche08 } from "./fiche-08";
import { fiche09 } from "./fiche-09";
import { fiche10 } from "./fiche-10";
import { fiche11 } from "./fiche-11";
import { fiche12 } from "./fiche-12";
import { fiche13 } from "./fiche-13";
import { fiche14 } from "./fiche-14";
import { fiche15 } from "./fiche-15";
import { replies } from "./replies";

const paris = (wallClock: string) => instantOf(wallClock, "Europe/Paris");

const byFiche: readonly (readonly SeedContribution[])[] = [
  contributions01,
  contributions02,
  contributions03,
  contributions04,
  contributions05,
  contributions06,
  contributions07,
  contributions08,
  contributions09,
  contributions10,
  contributions11,
  contributions12,
  contributions13,
  contributions14,
  contributions15,
];

const fiches = [
  ...[fiche01, fiche02, fiche03, fiche04, fiche05, fiche06, fiche07, fiche08],
  ...[fiche09, fiche10, fiche11, fiche12, fiche13, fiche14, fiche15],
];

/** The 2025 consultation: closed, in analysis. Title, dates and totals are the real ones. */
export const eeds2025: SeedPlan = {
  slug: "eeds-2025",
  title: "Mise en œuvre du règlement relatif à l’espace européen des données de santé (EEDS)",
  shortTitle: "Espace européen des données de santé",
  presentation:
    "Le règlement (UE) 2025/327 crée l’espace européen des données de santé. Quinze fiches présentent ce qu’il demande, les choix laissés aux États membres et des scénarios pour la France. Chacune pouvait être commentée du 28 avril au 30 mai 2025.",
  organiser: "Délégation au numérique en santé (DNS), avec l’Agence du numérique en santé (ANS)",
  decisionAtStake: "Préparer les arbitrages en vue de l’élaboration du projet de loi d’adaptation",
  explanatoryNotice:
    "Les scénarios des fiches ont été écrits pour cette démonstration : ils ne disent rien des choix de l’État.",
  referencePrefix: "DEMO25",
  demonstration: "Titre, dates et totaux réels ; textes, auteurs et répartitions inventés",
  ...{ legalFrame: "none", legalFrameNote: null, resultsDueOn: null, followUp: null },
  ...{ preparationOn: null, opensOn: "2025-04-28", closesOn: "2025-05-30", invited: [] },
  setAt: paris("2025-03-03T09:00"),
  announcesAt: paris("2025-03-03T09:00"),
  publishesAt: paris("2025-04-28T00:00"),
  ...{ charter, steps, types: organisationTypes },
  themes: [
    { key: "usage-primaire", title: "Usage primaire" },
    { key: "usage-secondaire", title: "Usage secondaire" },
    { key: "gouvernance", title: "Gouvernance" },
  ],
  fiches: inParts(fiches, { regulation: "Ce que dit le règlement" }),
  organisations,
  contributors,
  unverified: ["morvan", "pichon", "guerin", "bouchard", "thiel"],
  contributions: byFiche.flatMap((contributions, index) =>
    contributions.map((contribution) => ({ ...contribution, fiche: index + 1 })),
  ),
  replies,
  ...{ reports: [], letters: [] },
  campaignTitle: "Texte commun sur l’organisation des détenteurs de données",
  instantAt: paris,
};
