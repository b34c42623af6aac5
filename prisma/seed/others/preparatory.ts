import type { SeedContribution, SeedContributor, SeedOrganisation } from "../shape";

/** The institutions that are invited to prepare the framework. */
export const institutions: readonly (SeedOrganisation & { email: string })[] = [
  {
    ...{
      key: "brumeval",
      name: "Commission de Brumeval (fictif)",
      email: "commission-brumeval@demo.example",
    },
    ...{ type: "autre", typeOther: "Commission consultative" },
  },
  {
    ...{ key: "combe-grise", name: "Agence de la Combe Grise (fictif)" },
    ...{ email: "agence-combe-grise@demo.example", type: "autre", typeOther: "Agence publique" },
  },
];

export const delegates: readonly SeedContributor[] = [
  {
    ...{
      key: "courtois",
      name: "Éliane Courtois (personne fictive)",
      capacity: "secrétaire de la commission",
    },
    organisation: "brumeval",
  },
  {
    ...{ key: "marchetti", name: "Ugo Marchetti (personne fictive)", capacity: "chargé de la sécurité" },
    organisation: "combe-grise",
  },
];

/** What they told in confidence; `fiche` is the rank of the requirement. */
export const preparatoryContributions: readonly (SeedContribution & { fiche: number })[] = [
  {
    ...{ fiche: 2, kind: "amendment", by: "courtois", at: "D-8T10:20", position: "reserved" },
    passage: { quote: "une durée que l’établissement choisit" },
    proposal: "une durée que l’établissement choisit, sans dépasser trente minutes",
    body: [
      "Sans durée la plus longue, certains choisiront une journée entière, et l’exigence ne protégera plus personne.",
    ],
  },
  {
    ...{ fiche: 4, kind: "comment", by: "marchetti", at: "D-6T16:45", position: "question" },
    passage: { quote: "dont un sans téléphone" },
    body: [
      "Une carte compte-t-elle comme un moyen sans téléphone si son lecteur ne se branche que sur un poste fixe\u00a0? Nos équipes de nuit n’en ont pas.",
    ],
  },
  {
    ...{ fiche: 5, kind: "opinion", by: "courtois", at: "D-3T09:05", position: "favourable" },
    body: [
      "L’exigence est claire. Il reste à dire combien de temps la trace est gardée, et qui peut la lire dans l’établissement.",
    ],
  },
];
