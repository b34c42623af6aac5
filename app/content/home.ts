export const home = {
  title: "Concertations",
  introduction:
    "Des projets de texte, présentés en fiches courtes. Lisez-les, voyez ce que d’autres en ont dit, paragraphe par paragraphe, et suivez ce qu’il en advient.",
  current: "En ce moment",
  coming: "À venir",
  finished: "Terminées",
  none: "Aucune concertation n’est annoncée pour l’instant. Revenez bientôt, ou consultez l’aide.",
  noneOpen: "Aucune concertation n’est ouverte en ce moment.",
  demoEnded:
    "La concertation ouverte de cette démonstration est arrivée à son terme. Pour en rouvrir une, arrêtez le site puis lancez la commande « npm run demo -- --reset ».",
  closes: "Ferme le",
  resultsDue: "Résultats attendus le",
  read: "Lire la concertation",
} as const;
