/** /demo/courrier: the letter box of everybody. */
export const demoMail = {
  title: "Courrier de la démonstration",
  lead: "Ici arrivent les courriels que le site enverrait. Aucun ne part, quelle que soit l’adresse. Toute personne qui ouvre ce site de démonstration peut les lire.",
  empty: "Aucun courriel",
  emptyHint:
    "Demandez un lien de connexion, pour une adresse de votre choix ou pour un des comptes annoncés au démarrage : il arrivera ici.",
  to: "À",
  sent: "Envoyé le",
} as const;
