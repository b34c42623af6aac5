import type { SeedContributor, SeedOrganisation } from "../shape";

/** « Autre organisme (préciser) », key "autre", stands beside these in every consultation. */
export const exerciseOrganisationTypes = [
  { key: "domicile", label: "Services d’aide et de soins à domicile" },
  { key: "soignants", label: "Maisons et centres de santé" },
  { key: "familles", label: "Associations de familles et d’aidants" },
  { key: "editeurs", label: "Éditeurs de logiciel" },
] as const;

export const exerciseOrganisations: readonly SeedOrganisation[] = [
  { key: "aubepine", name: "Service d’aide à domicile de l’Aubépine (fictif)", type: "domicile" },
  { key: "gue-aux-aulnes", name: "Maison de santé du Gué aux Aulnes (fictif)", type: "soignants" },
  { key: "proches-brumeval", name: "Familles et proches aidants de Brumeval (fictif)", type: "familles" },
  { key: "plume-carnet", name: "Plume et Carnet Logiciels (fictif)", type: "editeurs" },
  {
    key: "repas-combe",
    name: "Repas portés de la Combe Grise (fictif)",
    type: "autre",
    typeOther: "Service de portage de repas",
  },
];

export const exerciseContributors: readonly SeedContributor[] = [
  {
    key: "aubertin",
    name: "Solène Aubertin (personne fictive)",
    capacity: "fille d’une personne accompagnée, proche aidante",
  },
  { key: "kervadec", name: "Loïc Kervadec (personne fictive)", capacity: "auxiliaire de vie" },
  { key: "mansouri", name: "Leïla Mansouri (personne fictive)", capacity: "infirmière libérale" },
  { key: "pradel", name: "Roger Pradel (personne fictive)", capacity: "personne accompagnée à domicile" },
  {
    key: "whitcombe",
    name: "Judith Whitcombe (personne fictive)",
    capacity: "habitante du pays de Brumeval",
  },
  {
    key: "tardieu",
    name: "Mireille Tardieu (personne fictive)",
    capacity: "responsable de secteur",
    organisation: "aubepine",
  },
  {
    key: "belkacem",
    name: "Nadir Belkacem (personne fictive)",
    capacity: "médecin coordonnateur",
    organisation: "gue-aux-aulnes",
  },
  {
    key: "fauvel",
    name: "Denise Fauvel (personne fictive)",
    capacity: "présidente",
    organisation: "proches-brumeval",
  },
  {
    key: "ostrowski",
    name: "Adam Ostrowski (personne fictive)",
    capacity: "chef de projet",
    organisation: "plume-carnet",
  },
  {
    key: "jourdan",
    name: "Pascale Jourdan (personne fictive)",
    capacity: "responsable des tournées",
    organisation: "repas-combe",
  },
];
