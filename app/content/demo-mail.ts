/** /demo/courrier: the letter box of everybody. */
export const demoMail = {
  title: "Courrier de la démonstration",
  lead: "Ici arrivent les courriels que le site enverrait. Aucun ne part, quelle que soit l’adresse. Toute personne qui ouvre ce site de démonstration peut les lire.",
  empty: "Aucun courriel",
  emptyHint: "Demandez un lien de connexion, par exemple pour une des adresses ci-dessous : il arrivera ici.",
  accounts: "Comptes de la démonstration",
  to: "À",
  sent: "Envoyé le",
} as const;
