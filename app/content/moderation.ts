import type { Ground } from "~/domain/moderation/ground";
import type { QueueFilter } from "~/domain/moderation/queue";
import type { ModerationAct, Standing } from "~/domain/moderation/standing";
import { counted } from "./typography";

export const groundWord: Record<Ground, string> = {
  "off-topic": "Hors sujet",
  abusive: "Propos injurieux ou discriminatoires",
  "personal-data": "Données personnelles",
  advertising: "Publicité",
  duplicate: "Doublon",
  other: "Autre motif",
};

export const standingWord: Record<Standing, string> = {
  pending: "En attente de publication",
  visible: "Publiée",
  hidden: "Masquée",
  refused: "Non publiée",
  preparatory: "Préparatoire, non publiée",
  withdrawn: "Retirée",
};

export const actWord: Record<ModerationAct, string> = {
  approve: "Publier",
  refuse: "Refuser la publication",
  hide: "Masquer",
  restore: "Publier de nouveau",
};

/** The same once done, in the history of decisions. */
export const decidedWord: Record<ModerationAct, string> = {
  approve: "Publiée",
  refuse: "Publication refusée",
  hide: "Masquée",
  restore: "Publiée de nouveau",
};

export const filterWord: Record<QueueFilter, string> = {
  "to-review": "À examiner",
  reported: "Signalées",
  all: "Toutes",
  hidden: "Masquées ou refusées",
  late: "Hors délai",
};

const repliesToo = "Réponses entre contributeurs comprises.";

/** What the number of each list counts, among the consultations that its reader moderates. */
export const filterRule: Record<QueueFilter, string> = {
  "to-review": `Arrivées à temps, en attente de publication ou signalées, et non retirées par leur auteur. ${repliesToo}`,
  reported: `Arrivées à temps, avec un signalement à examiner, et non retirées par leur auteur. ${repliesToo}`,
  all: `Toutes celles qui sont arrivées à temps, même retirées depuis par leur auteur. ${repliesToo}`,
  hidden: `Arrivées à temps, masquées ou refusées, et non retirées par leur auteur. ${repliesToo}`,
  late: `Arrivées après la clôture et non admises, même annulées depuis. ${repliesToo}`,
};

export const moderation = {
  title: "Modération",
  mandates: "Mandats à vérifier",
  journal: "Journal",
  entered: {
    title: "Comment elle est arrivée",
    channel: "Canal",
    receivedAt: "Reçue le",
    recordedAt: "Saisie le",
    original: "Original",
    noOriginal: "aucun",
    sending: "Voir l’envoi et son accusé de réception",
    late: "Reçue après la clôture\u00a0: elle ne compte pas et n’est pas montrée au public, sauf si un administrateur admet son envoi.",
  },
  filters: "Choisir les contributions affichées",
  order:
    "D’abord ce qui attend une publication, puis ce qui est signalé, le plus ancien en premier ; ensuite le reste, le plus récent en premier.",
  none: {
    "to-review": "Rien n’attend d’être examiné.",
    reported: "Aucune contribution n’est signalée.",
    all: "Aucune contribution n’a encore été reçue.",
    hidden: "Aucune contribution n’est masquée ni refusée.",
    late: "Aucune contribution hors délai n’attend d’être admise.",
  } satisfies Record<QueueFilter, string>,
  examine: (reference: string) => `Examiner ${reference}`,
  openReports: (count: number) => counted(count, "signalement à examiner", "signalements à examiner"),
  back: "Revenir à la liste",
  contribution: (reference: string) => `Examiner la contribution ${reference}`,
  withdrawnText: "Son auteur l’a retirée : son texte n’est plus montré à personne.",
  inFiche: "Lire le passage dans la fiche",
  publicPage: "Voir sa page publique",
  reports: "Signalements",
  noReport: "Cette contribution n’a pas été signalée.",
  reportedAt: "signalée le",
  closedAt: "examiné le",
  toExamine: "à examiner",
  closeReports: "Classer les signalements sans suite",
  reportsClosed: "Les signalements sont classés.",
  history: "Décisions",
  noDecision: "Aucune décision n’a été prise.",
  bySystem: "depuis le serveur",
  byErased: "compte effacé",
  decide: "Décider",
  act: "Décision",
  ground: "Motif",
  groundHint: "Obligatoire pour masquer ou refuser ; l’auteur en est informé.",
  chooseGround: "Choisir un motif",
  explanation: "Explication donnée à l’auteur",
  explanationHint:
    "Elle part par courriel et se lit dans son espace. Ne recopiez pas les mots de la contribution. 2\u202f000 signes au plus.",
  confirm: "Continuer",
  nothingToDecide: "Rien n’est à décider sur cette contribution.",
  check: "Vérifiez avant de confirmer",
  checkAct: "Ce qui va se passer",
  consequence: {
    approve: "La contribution devient publique. Son auteur en est informé.",
    refuse: "La contribution reste invisible du public. Son auteur apprend pourquoi et comment le contester.",
    hide: "La contribution disparaît du site public dès la prochaine page demandée. Son auteur apprend pourquoi et comment le contester.",
    restore: "La contribution redevient publique. Son auteur en est informé.",
  } satisfies Record<ModerationAct, string>,
  confirmed: "Confirmer la décision",
  correct: "Modifier la décision",
  done: "La décision est enregistrée et son auteur en est informé.",
  errors: {
    act: "Choisissez une décision.",
    ground: "Choisissez un motif : il est obligatoire pour masquer ou refuser.",
    explanation: "Écrivez l’explication donnée à l’auteur, en 2\u202f000 signes au plus.",
    changed:
      "La contribution a changé pendant que vous la lisiez. Relisez-la ci-dessous, puis décidez de nouveau.",
  },
} as const;

/** Told to whoever loses a contribution, in mails and in their space alike. */
export const contest = {
  title: "Contester cette décision",
  how: (reference: string, contact: string | null) =>
    contact === null
      ? `Écrivez à l’éditeur du site, dont l’adresse est dans les mentions légales, en citant ${reference} et en disant pourquoi. Un autre modérateur relira votre contribution.`
      : `Écrivez à ${contact} en citant ${reference} et en disant pourquoi. Un autre modérateur relira votre contribution.`,
  kept: "Votre texte est conservé. Vous seul et les modérateurs pouvez le lire.",
} as const;
