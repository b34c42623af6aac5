import { counted } from "./typography";

/** /espace-agent/redaction/:c/{themes,fiches,invitations}. */
export const themesPage = {
  title: "Thèmes",
  lead: "Ils groupent les fiches. Une concertation peut s’en passer.",
  list: "Thèmes, dans leur ordre",
  none: "Aucun thème",
  noneHint: "Les fiches se suivent alors sans être groupées.",
  name: "Intitulé",
  addTitle: "Ajouter un thème",
  fiches: (count: number) => counted(count, "fiche"),
  notEmpty: "Déplacez d’abord ses fiches sous un autre thème.",
  errors: {
    title: "Écrivez un intitulé, en 200 signes au plus.",
    "not-empty": "Des fiches sont sous ce thème : déplacez-les d’abord.",
  },
} as const;

export const fichesPage = {
  title: "Fiches",
  lead: "Dans l’ordre où elles se lisent.",
  list: "Fiches, dans leur ordre",
  none: "Aucune fiche",
  noneHint: "Ajoutez la première ci-dessous.",
  addTitle: "Ajouter une fiche",
  label: "Étiquette",
  labelHint: "Comme on l’appelle : « Fiche 9 », « Axe 2 », « Critère 3.4 ».",
  number: "Numéro (facultatif)",
  name: "Titre",
  theme: "Thème",
  noTheme: "Aucun",
  slug: "Adresse",
  slugHint: "Laissez vide pour la faire de l’étiquette et du titre. Elle ne change plus après l’annonce.",
  slugFixed: "Ne change plus depuis l’annonce.",
  write: "Écrire le texte",
  setting: "Intitulé et thème",
  published: (count: number) => counted(count, "version publiée", "versions publiées"),
  unpublished: "aucun texte publié",
  change: "Changer l’intitulé et le thème",
  errors: {
    label: "Écrivez une étiquette, en 40 signes au plus.",
    number: "Écrivez un numéro de 20 signes au plus.",
    title: "Écrivez un titre, en 300 signes au plus.",
    theme: "Choisissez un thème de la liste.",
    slug: "Écrivez une adresse en minuscules, chiffres et tirets, de 60 signes au plus.",
    "taken-slug": "Une autre fiche a cette adresse : choisissez-en une autre.",
    "unknown-theme": "Ce thème n’existe plus : choisissez-en un autre.",
    announced: "L’adresse ne change plus après l’annonce.",
    published: "Une version de cette fiche est publiée : elle reste.",
    written: "Quelqu’un a commencé à écrire cette fiche, ou à la commenter : elle reste.",
  },
} as const;

export const invitations = {
  title: "Invitations",
  lead: "Les institutions qui lisent la concertation et ses fiches pendant la préparation, avant tout le monde, et qui y contribuent en confidence. Chacune se connecte avec l’adresse invitée. Ce qu’elles envoient d’ici à l’ouverture est lu par les agents, et ne devient jamais public.",
  tell: "Un courriel dit à chacune depuis quand, jusqu’à quand et comment entrer, et qui lit ce qu’elle écrit. La page s’ouvre à cette adresse, pour elle seule une fois connectée\u00a0:",
  read: "Lire leurs contributions préparatoires",
  waiting: "La préparation n’a pas de date passée : personne ne lit encore. Fixez-la au calendrier.",
  announced:
    "La concertation est annoncée : les institutions déjà invitées lisent les fiches jusqu’à l’ouverture, et personne d’autre n’est plus invité.",
  opened:
    "La concertation a ouvert\u00a0: tout le monde la lit, et personne n’est plus invité à la préparer.",
  list: "Institutions invitées",
  none: "Personne n’est invité",
  addTitle: "Inviter une institution",
  institution: "Institution",
  email: "Adresse électronique",
  emailHint: "Celle avec laquelle la personne se connecte.",
  submit: "Inviter",
  errors: {
    institution: "Écrivez le nom de l’institution, en 120 signes au plus.",
    email: "Écrivez une adresse électronique comme nom@exemple.fr.",
    known: "Cette adresse est déjà invitée.",
    announced: "La concertation est annoncée : personne d’autre n’est plus invité.",
  },
} as const;
