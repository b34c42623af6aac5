/** /espace-agent/organismes. */
export const bodies = {
  title: "Organismes",
  lead: "Chaque organisme choisit son type en envoyant une contribution, et peut se tromper. Corriger ici change le type de toutes ses contributions à cette concertation, et les décomptes avec. Les textes et le nom ne changent pas.",
  consultation: "Concertation",
  choose: "Afficher",
  none: "Aucun organisme n’a contribué à cette concertation.",
  noConsultation: "Aucune concertation ne vous est ouverte ici.",
  body: "organisme",
  submitted: "contribution déposée",
  submittedPlural: "contributions déposées",
  type: "Type d’organisme",
  chooseType: "Choisissez",
  note: "Précision",
  noteHint: "Seulement pour « autre organisme ».",
  save: "Enregistrer le type",
  saveFor: (name: string) => `de ${name}`,
  done: "Le type est corrigé.",
  errors: {
    type: "Choisissez un type de la liste.",
    note: "Précisez le type de cet organisme, en 120 caractères au plus.",
  },
} as const;
