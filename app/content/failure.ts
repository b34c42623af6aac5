/** Each status has its own sentence, and says what to do. */
export const failure = {
  404: {
    title: "Cette page n’existe pas",
    explanation:
      "L’adresse est peut-être incomplète, ou la page n’est pas publiée. Une contribution masquée ou retirée n’a plus de page publique.",
  },
  400: {
    title: "Cette adresse n’est pas comprise",
    explanation:
      "Un critère de l’adresse est inconnu ou mal écrit. Reprenez depuis la page sans critère, ou corrigez-le.",
  },
  403: {
    title: "Cette page ne vous est pas ouverte",
    explanation:
      "Elle demande un rôle que votre compte n’a pas, ou qu’il n’a que pour une concertation. Un administrateur du site peut vous le donner.",
  },
  409: {
    title: "Cette demande ne peut plus être suivie",
    explanation:
      "La concertation est close, ou ce que vous regardiez a changé entre-temps. Revenez à la page précédente : ce que vous avez écrit y est encore.",
  },
  413: {
    title: "Cet envoi est trop volumineux",
    explanation:
      "Rien n’a été enregistré. Revenez à la page précédente : votre navigateur y garde ce que vous avez écrit. Copiez-le, puis raccourcissez-le.",
  },
  405: {
    title: "Cette demande n’est pas comprise",
    explanation:
      "Les pages de ce site se lisent et leurs formulaires s’envoient ; rien d’autre n’y est possible.",
  },
  503: {
    title: "Trop de fichiers sont préparés en ce moment",
    explanation:
      "Ce site n’en prépare que quelques-uns à la fois, pour rester rapide pour tous. Attendez une minute, puis demandez de nouveau le fichier.",
  },
  strangeOrigin: {
    title: "Cet envoi n’a pas été accepté",
    explanation:
      "Il ne vient pas d’une page de ce site, et rien n’a été enregistré. Ouvrez la page concernée sur ce site, puis recommencez.",
  },
  500: {
    title: "Une erreur nous empêche d’afficher cette page",
    explanation:
      "L’incident est enregistré. Réessayez dans quelques minutes ; s’il persiste, écrivez-nous en citant le numéro ci-dessous.",
  },
  requestId: "Numéro de l’incident",
  where: "Vous pouvez aller à",
  home: "l’accueil des concertations",
  sitePlan: "le plan du site",
  help: "l’aide",
} as const;
