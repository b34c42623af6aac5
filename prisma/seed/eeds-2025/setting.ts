import type { SeedStep } from "../plan";

/** The rules that contributors accept, in plain words. Invented for the demonstration. */
export const charter = [
  "Chacun peut contribuer, en son nom ou au nom d’un organisme qui l’a mandaté.",
  "Une contribution parle du texte de la fiche : elle l’éclaire, le critique ou propose une autre rédaction.",
  "Les propos injurieux, discriminatoires, publicitaires ou étrangers au sujet sont masqués, avec un motif communiqué à leur auteur.",
  "N’indiquez ni votre état de santé, ni celui d’un proche, ni le nom d’un tiers.",
  "Aucune contribution n’est modifiée par l’administration ; chacune est lue.",
] as const;

/** The real calendar, as shown on 24 June 2025. */
export const steps: readonly SeedStep[] = [
  {
    kind: "preparation",
    starts: "2025-03",
    title: "Préparation des fiches avec les institutions",
  },
  {
    kind: "webinar",
    starts: "2025-03",
    title: "Webinaire public : présentation du règlement EEDS",
  },
  {
    kind: "webinar",
    starts: "2025-04-18",
    title: "Webinaire thématique de lancement : soins",
  },
  {
    kind: "webinar",
    starts: "2025-04-23",
    title: "Webinaire thématique de lancement : recherche",
  },
  {
    kind: "webinar",
    starts: "2025-04-24",
    title: "Webinaire thématique de lancement : pouvoirs publics",
  },
  {
    kind: "webinar",
    starts: "2025-04-28",
    title: "Webinaire thématique de lancement : entreprises du numérique en santé",
  },
  {
    kind: "workshop",
    starts: "2025-05-20",
    title: "Ateliers de travail pendant SantExpo : usage primaire, usage secondaire, gouvernance",
    place: "SantExpo",
  },
  { kind: "milestone", starts: "2025-05-30", title: "Fin de la concertation publique" },
  {
    kind: "restitution",
    starts: "2025-06-24",
    title: "13ᵉ Conseil du numérique en santé : restitution",
  },
  {
    kind: "conference",
    starts: "2025-09-30",
    title: "Journée du règlement (conférence organisée par la DNS)",
  },
  {
    kind: "milestone",
    starts: "2025-12",
    title:
      "Arbitrages sur les fiches, élargissement du périmètre du projet de loi, calendrier décalé (objectif : d’ici fin 2025)",
  },
];
