/** « Signaler »: what anybody may do about what they read. */
export const report = {
  link: "Signaler",
  linkFor: (reference: string) => `la contribution ${reference}`,
  title: (reference: string) => `Signaler la contribution ${reference}`,
  introduction:
    "Aucun compte n’est nécessaire et votre nom n’est pas demandé. Les modérateurs lisent chaque signalement et décident d’après la charte.",
  charter: "Lire la charte de la concertation",
  ground: "Motif",
  words: "Ce qui pose problème",
  wordsHint: "Facultatif. 2\u202f000 signes au plus. N’indiquez pas le nom d’un tiers.",
  send: "Envoyer le signalement",
  back: "Revenir à la contribution",
  thanks: "Merci, votre signalement est enregistré",
  thanksExplanation:
    "Un modérateur va lire la contribution. Elle reste affichée jusqu’à sa décision. Si elle est contraire à la charte, elle sera masquée et son auteur saura pourquoi.",
  illegal: "Pour un contenu manifestement illicite, vous pouvez aussi vous adresser au",
  illegalLink: "portail officiel de signalement",
  illegalHref: "https://www.internet-signalement.gouv.fr/",
  backHome: "Revenir aux concertations",
  errors: {
    ground: "Choisissez un motif.",
    words: "Écrivez 2\u202f000 signes au plus.",
    tooMany:
      "Plusieurs signalements viennent d’être envoyés depuis votre connexion. Gardez cette page ouverte et réessayez dans une heure : votre texte est conservé ci-dessous.",
  },
} as const;
