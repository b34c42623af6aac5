/** What is sent before the opening: told in confidence by invited institutions, read by the staff alone. */
export const preparing = {
  onFiche:
    "Vous lisez cette fiche avant le public, et vous pouvez y contribuer dès maintenant. Ce que vous envoyez d’ici à l’ouverture est lu par les agents de la concertation, et ne sera jamais publié.",
  invited:
    "Vous êtes invité à préparer cette concertation avant le public. Ce que vous envoyez d’ici à l’ouverture est lu par ses agents, et ne sera jamais publié.",
  takePart:
    "Ouvrez une fiche\u00a0: commentez un passage, proposez une autre rédaction, donnez un avis ou répondez aux questions.",
  inConfidence:
    "La concertation n’est pas encore ouverte\u00a0: les agents qui la préparent liront ce texte, et il ne sera jamais publié. Sans envoi avant l’ouverture, ce brouillon devient un brouillon ordinaire\u00a0: l’envoyer ensuite le rendrait public.",
  hasOpened:
    "Vous avez commencé ce texte pendant la préparation. La concertation est ouverte depuis\u00a0: si vous l’envoyez maintenant, il devient public selon ses règles, comme toute contribution.",
  readBy: "Qui lit ce que vous envoyez",
  readByWhom:
    "Les agents chargés de cette concertation (rédaction, modération, analyse, administration) lisent votre texte, avec le passage dont il parle, votre position, la date, sa référence, votre nom et, s’il y a lieu, celui de l’organisme. Ni le public ni les autres institutions invitées ne le lisent, même après l’ouverture. Il n’entre dans aucun nombre publié.",
  whatThen:
    "Il peut faire changer la fiche avant son ouverture, sans qu’il soit dit à la demande de qui. Vous pouvez le modifier jusqu’à l’ouverture, et le retirer à tout moment.",
  asSelf: "En mon nom",
  asSelfHint: "Les agents de la concertation voient votre nom.",
  received:
    "Envoyée pendant la préparation\u00a0: les agents de la concertation la lisent, et elle ne sera jamais publiée.",
  revisedNoMore:
    "La concertation est ouverte\u00a0: elle ne peut plus être modifiée, mais vous pouvez la retirer.",
} as const;

/** /espace-agent/preparation: what the staff read of it. */
export const preparatoryList = {
  title: "Contributions préparatoires",
  lead: "Ce que les institutions invitées ont envoyé avant l’ouverture, en confidence. Rien n’en est public, ni compté\u00a0: ne citez ni un texte ni son auteur hors de l’espace agent.",
  rule: "Envoyées avant l’ouverture et non retirées par leur auteur.",
  filter: "Choisir les contributions affichées",
  consultation: "Concertation",
  anyConsultation: "Toutes les vôtres",
  fiche: "Fiche",
  anyFiche: "Toutes ses fiches",
  apply: "Afficher",
  reset: "Tout afficher",
  none: "Aucune contribution préparatoire",
  noneHint:
    "Les institutions invitées contribuent du début de la préparation à l’ouverture. On les invite depuis la rédaction d’une concertation.",
  noneFiltered: "Aucune contribution préparatoire ne correspond à ce choix.",
  sentBy: (name: string) => `Envoyée par ${name}`,
  edit: (fiche: string) => `Ouvrir ${fiche} pour l’écrire`,
} as const;
