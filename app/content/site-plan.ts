export const sitePlan = {
  title: "Plan du site",
  site: "Le site",
  home: "Accueil des concertations",
  contributions: "Toutes les contributions",
  calendar: "Calendrier",
  openData: "Données ouvertes",
  signIn: "Se connecter ou créer un compte",
  help: "Aide",
  accessibility: "Déclaration d’accessibilité",
  legalNotice: "Mentions légales",
  personalData: "Données personnelles",
} as const;
