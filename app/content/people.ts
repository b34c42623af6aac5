/** /espace-agent/personnes, and the two pages where a role is given or removed. */
export const people = {
  title: "Personnes et rôles",
  lead: "Qui travaille sur le site, et où. Un rôle vaut pour une concertation ou pour tout le site.",
  give: "Donner un rôle",
  filter: "Chercher une personne",
  words: "Nom ou adresse",
  wordsHint: "Quelques lettres suffisent ; les accents ne comptent pas.",
  role: "Rôle",
  place: "Pour",
  any: "Tous",
  anyPlace: "Partout",
  apply: "Chercher",
  reset: "Tout afficher",
  none: "Personne ne correspond à cette recherche",
  noneHint: "Retirez un critère. Seules les personnes qui ont un rôle sont listées ici.",
  unnamed: "Nom non renseigné",
  since: (moment: string) => `depuis le ${moment}`,
  remove: "Retirer",
  removeNamed: (role: string, person: string) => `le rôle ${role} de ${person}`,
  last: "Dernier administrateur du site : ce rôle ne peut pas être retiré. Donnez-le d’abord à quelqu’un d’autre.",
  done: {
    donne:
      "Le rôle est donné. Si cette personne était connectée, elle doit se connecter de nouveau pour s’en servir. Un courriel la prévient.",
    retire: "Le rôle est retiré, et les sessions de cette personne sont fermées.",
  },
} as const;

export const givingRole = {
  title: "Donner un rôle",
  lead: "La personne doit avoir un compte sur ce site. Elle trouvera « Espace agent » en haut de chaque page.",
  email: "Adresse électronique de son compte",
  emailHint: "Par exemple nom@exemple.fr",
  role: "Rôle",
  place: "Pour",
  placeHint: "Pour tout le site, le rôle vaut aussi pour les concertations à venir.",
  choosePlace: "Choisir",
  submit: "Donner ce rôle",
  signedOut: "Ses sessions ouvertes seront fermées : elle se connectera de nouveau.",
  errors: {
    email: "Écrivez une adresse électronique comme nom@exemple.fr.",
    role: "Choisissez un rôle.",
    place: "Choisissez une concertation, ou tout le site.",
    noAccount:
      "Aucun compte n’a cette adresse. Vérifiez-la, ou demandez à cette personne de se connecter une première fois avec elle : son compte sera créé. Vous pourrez alors lui donner ce rôle.",
    held: "Cette personne a déjà ce rôle, pour le même endroit.",
  },
} as const;

export const removingRole = {
  title: "Retirer un rôle",
  person: "Personne",
  role: "Rôle",
  place: "Pour",
  consequence: "Ce qui va se passer",
  theirs: "Cette personne perd aussitôt ce que ce rôle ouvrait, et ses sessions sont fermées.",
  own: "C’est votre rôle : vous perdez aussitôt ce qu’il ouvrait, et vos autres sessions sont fermées.",
  confirm: "Retirer ce rôle",
  cancel: "Ne rien changer",
  back: "Revenir à la liste",
  last: "Ce rôle ne peut pas être retiré : plus personne n’administrerait le site. Donnez-le d’abord à quelqu’un d’autre.",
} as const;
