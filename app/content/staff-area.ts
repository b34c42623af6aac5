/** /espace-agent: the way into what the staff do. */
export const staffArea = {
  title: "Espace agent",
  doors: {
    editing: {
      title: "Rédaction",
      what: "Créer une concertation, régler ses textes, ses règles, son calendrier et ses fiches, l’annoncer.",
    },
    board: {
      title: "Tableau de bord",
      what: "Suivre une concertation par ses nombres, et ouvrir la liste de ce que chacun compte.",
    },
    moderation: {
      title: "Modération",
      what: "Publier, refuser ou masquer une contribution, examiner ce qui est signalé.",
    },
    entries: {
      title: "Saisie",
      what: "Enregistrer ce qui est arrivé par courriel, courrier, atelier ou téléphone.",
    },
    preparatory: {
      title: "Contributions préparatoires",
      what: "Lire ce que les institutions invitées ont envoyé avant l’ouverture, en confidence.",
    },
    mandates: {
      title: "Mandats",
      what: "Vérifier qui parle pour quel organisme.",
    },
    exports: {
      title: "Exports",
      what: "Télécharger les contributions d’une concertation.",
    },
    bodies: {
      title: "Organismes",
      what: "Corriger le type d’un organisme, et les décomptes avec.",
    },
    journal: {
      title: "Journal",
      what: "Voir ce qui s’est passé, quand et par qui ; le télécharger.",
    },
    people: {
      title: "Personnes et rôles",
      what: "Donner un rôle, le retirer, voir qui en a.",
    },
  },
  ownRoles: "Vos rôles",
  ownRolesHint: "Un rôle se demande à un administrateur du site, qui peut aussi le retirer.",
} as const;
