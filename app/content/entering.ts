import type { EnteredChannel, NoReception } from "~/domain/entry/envelope";
import type { EnteredFilter } from "~/domain/entry/entered";
import { momentWord, parisTime } from "./dates";
import { counted } from "./typography";
import type { WritingWords } from "./writing";

/** /espace-agent/saisie: what came by mail, letter, workshop or telephone. */
export const entering = {
  title: "Saisie",
  lead: "Enregistrer ce qui est arrivé par courriel, par courrier, en atelier ou au téléphone. La date qui compte est celle de la réception, quel que soit le jour de la saisie.",
  begin: "Commencer une saisie",
  consultation: "Concertation",
  choose: "Choisissez",
  beginDo: "Commencer",
  none: "Aucune concertation n’est ouverte à la saisie.",
  noneHint: "Une concertation le devient à son ouverture, et le reste après sa clôture.",
  underway: "Vos saisies en cours",
  underwayCount: (count: number) => counted(count, "saisie en cours", "saisies en cours"),
  noUnderway: "Vous n’avez pas de saisie en cours.",
  underwayHint: "Vous seul les voyez. Une saisie à laquelle personne ne touche pendant 30 jours est effacée.",
  goOn: (name: string) => `Reprendre l’envoi de ${name}`,
  texts: (count: number) => counted(count, "texte"),
  touched: (moment: string) => `modifiée le ${moment}`,
  registered: "Envois enregistrés",

  envelopeTitle: "Saisir un envoi",
  correctTitle: "Corriger l’envoi",
  envelopeLead: "D’abord l’envoi lui-même\u00a0; les textes viennent ensuite, un ou plusieurs.",
  how: "Comment et quand il est arrivé",
  channel: "Canal",
  day: "Jour de réception",
  dayHint:
    "Le jour où l’envoi est arrivé à l’administration\u00a0: cachet d’arrivée, date du courriel, jour de l’atelier ou de l’appel.",
  hour: "Heure de réception",
  hourHint: "Heure de Paris. Sans heure connue, indiquez midi\u00a0; le jour de la clôture, soyez exact.",
  original: "Original",
  originalHint:
    "Où il est conservé\u00a0: cote, numéro d’arrivée, dossier. Obligatoire pour un courriel ou un courrier\u00a0; facultatif pour ce qui a été dit, s’il en existe un compte rendu.",
  who: "De qui il vient",
  name: "Nom déclaré",
  nameHint: "Tel que signé. Pour un organisme, le nom de la personne qui signe.",
  capacity: "Qualité (facultatif)",
  capacityHint: "Par exemple\u00a0: médecin généraliste, présidente.",
  voice: "Au nom de qui",
  asPerson: "En son nom",
  asBody: "Au nom d’un organisme",
  named: "La personne a donné par écrit son accord pour être nommée",
  namedHint: "Sans cette case, ses contributions sont signées «\u00a0Particulier\u00a0».",
  body: "Organisme",
  bodyHint: "Seulement si l’envoi est fait au nom d’un organisme. Quelques mots suffisent pour le chercher.",
  bodyType: "Type d’organisme",
  bodyTypeHint: "Dans cette concertation.",
  typeNote: "Précisez le type d’organisme",
  typeNoteHint: "Seulement pour «\u00a0autre organisme\u00a0».",
  whichPerson: "Cette personne a-t-elle déjà contribué\u00a0?",
  whichPersonHint: "Une personne ne compte qu’une fois. Comparez les envois avant de répondre.",
  newPerson: "Non, c’est une autre personne",
  knownPerson: (name: string, reference: string) => `Oui\u00a0: ${name}, auteur de ${reference}`,
  whichBody: "De quel organisme s’agit-il\u00a0?",
  newBody: (name: string) => `Un autre\u00a0: déclarer «\u00a0${name}\u00a0»`,
  verifiedBody: "organisme vérifié",
  mandateSays:
    "La personne aura un «\u00a0mandat déclaré, non vérifié\u00a0», comme si elle écrivait en ligne.",
  keep: "Continuer",
  correctDo: "Enregistrer la correction",
  errors: {
    channel: "Choisissez le canal.",
    day: "Indiquez le jour de réception.",
    hour: "Indiquez l’heure de réception, par exemple 14\u00a0h\u00a030.",
    original: "Indiquez où l’original est conservé\u00a0: une ligne de 200 signes au plus.",
    name: "Indiquez le nom déclaré\u00a0: une ligne de 200 signes au plus.",
    capacity: "Écrivez la qualité en 200 signes au plus.",
    voice: "Choisissez au nom de qui l’envoi est fait.",
    body: "Indiquez l’organisme\u00a0: une ligne de 200 signes au plus.",
    type: "Choisissez le type de l’organisme.",
    typeNote: "Précisez le type de l’organisme, en 200 signes au plus.",
    whichPerson: "Dites si cette personne a déjà contribué.",
    whichBody: "Dites de quel organisme il s’agit.",
    key: "Cette page a expiré\u00a0: rouvrez le formulaire.",
    ...({
      future: "Cette date est dans le futur.",
      "before-announcement": "Cette date précède l’annonce de la concertation.",
    } satisfies Record<NoReception, string>),
  },

  entryTitle: (name: string) => `Envoi de ${name}`,
  envelope: "L’envoi",
  correct: "Corriger l’envoi",
  received: "Reçu",
  receivedAt: (moment: string) => `le ${moment} ${parisTime}`,
  noOriginal: "aucun",
  from: "De",
  inOwnName: "En son nom, sans être nommé\u00a0: «\u00a0Particulier\u00a0»",
  inOwnNameNamed: "En son nom, en étant nommé",
  newBodyNote: "nouvel organisme",
  lateTitle: "Hors délai",
  lateSays:
    "Reçu après la clôture\u00a0: cet envoi sera gardé à part, hors de tout décompte et invisible du public, sauf si un administrateur l’admet.",
  textsTitle: "Les textes",
  noText: "Aucun texte pour l’instant. Ajoutez le premier ci-dessous.",
  onFiche: (fiche: string, version: number) => `${fiche} (version\u00a0${String(version)})`,
  correctText: "Corriger ce texte",
  unfinished: "Ce texte n’est pas complet\u00a0:",
  add: "Ajouter un texte",
  addHint:
    "Une lettre peut parler de plusieurs fiches ou de plusieurs passages\u00a0: saisissez autant de textes que nécessaire avant d’enregistrer. Ils formeront un seul envoi, avec une référence chacun.",
  fiche: "Fiche",
  kind: "Nature",
  kinds: {
    avis: "Avis sur toute la fiche",
    passage: "Commentaire ou proposition de rédaction sur un paragraphe",
    reponses: "Réponses aux questions de la fiche",
  },
  addDo: "Ajouter",
  addErrors: {
    fiche: "Choisissez la fiche.",
    kind: "Choisissez la nature du texte.",
    noQuestion: "Cette fiche ne pose pas de question.",
  },
  register: "Enregistrer l’envoi",
  registerSays:
    "Relisez\u00a0: une fois enregistré, l’envoi ne se corrige qu’avec un motif. La personne en est l’auteur\u00a0; le journal garde que vous l’avez saisi.",
  registerDo: "Enregistrer cet envoi",
  registerErrors: {
    empty: "Ajoutez au moins un texte.",
    unfinished: "Un des textes n’est pas complet\u00a0: corrigez-le d’abord.",
    changed:
      "Cet envoi a changé depuis que vous l’avez lu, peut-être dans un autre onglet\u00a0: relisez-le.",
    version:
      "Un des textes porte sur une version de la fiche qui n’était pas celle publiée à la réception\u00a0: corrigez la date de réception, ou supprimez ce texte et saisissez-le à nouveau.",
    voice:
      "Cette personne a été détachée de cet organisme, ou son type a changé\u00a0: corrigez l’envoi d’abord.",
  },
  drop: "Abandonner cette saisie",
  dropSays: "L’envoi et ses textes seront effacés. Rien n’en aura été enregistré.",
  dropDo: "Abandonner et effacer",

  paragraphs: "De quel paragraphe s’agit-il\u00a0?",
  paragraph: (number: number | null, extract: string) =>
    `${number === null ? "Titre" : `§\u00a0${String(number)}`}\u00a0: ${extract}`,
} as const;

/** The words of the writing form, where somebody else’s are written down. */
export const enteredWriting: WritingWords = {
  title: {
    comment: "Saisir un commentaire",
    amendment: "Saisir une proposition de rédaction",
    opinion: "Saisir un avis",
    answers: "Saisir des réponses",
    reply: "Saisir une réponse",
  },
  text: {
    comment: "Commentaire, mot pour mot",
    amendment: "Raisons données (facultatif)",
    opinion: "Avis, mot pour mot",
    answers: "Réponse, mot pour mot",
    reply: "Réponse, mot pour mot",
  },
  position: "Position exprimée",
  language: "Langue du texte",
  noAnswer: "Pas de réponse à cette question",
  choice: "Choix",
  comments: "Précisions (facultatif)",
  freeAnswer: "Réponse",
  preview: "Enregistrer et revenir à l’envoi",
  save: "Enregistrer",
  drop: "Supprimer ce texte",
};

const byChannel: Record<EnteredChannel, string> = {
  email: "Reçue par courriel",
  post: "Reçue par courrier",
  workshop: "Recueillie en atelier",
  telephone: "Recueillie au téléphone",
};
/** Of a contribution, beside its text. */
export const receivedByWord = (channel: EnteredChannel | "online"): string | null =>
  channel === "online" ? null : byChannel[channel];

/** « Reçue hors délai, admise le 3 juin 2026 à 10 h 04 : cachet de la poste du 1er juin. » */
export const admittedWord = (admittedAt: Date, reason: string) =>
  `Reçue hors délai, admise le ${momentWord(admittedAt)}\u00a0: ${reason}`;

export const lateWord = "Hors délai";

/** /espace-agent/envois. */
export const entered = {
  title: "Envois saisis",
  lead: "Ce que les agents ont enregistré pour d’autres, le dernier saisi en premier. Ni nom ni texte dans cette liste.",
  enter: "Saisir un envoi",
  filters: "Choisir les envois affichés",
  filterWord: {
    all: "Tous",
    late: "Hors délai, non admis",
    admitted: "Hors délai, admis",
    cancelled: "Annulés",
  } satisfies Record<EnteredFilter, string>,
  none: {
    all: "Aucun envoi n’a été saisi.",
    late: "Aucun envoi hors délai n’attend.",
    admitted: "Aucun envoi hors délai n’a été admis.",
    cancelled: "Aucune saisie n’a été annulée.",
  } satisfies Record<EnteredFilter, string>,
  noneHint:
    "Ce qui arrive par courriel, par courrier, en atelier ou au téléphone s’enregistre par la saisie.",
  rows: "Envois saisis",
  references: "Références",
  channel: "Canal",
  receivedAt: "Reçu le",
  recordedAt: "Saisi le",
  consultation: "Concertation",
  count: "Décompte",
  inTime: "Compté",
  late: lateWord,
  admitted: "Admis",
  cancelled: "Annulé",

  receipt: "Accusé de réception",
  receiptSays: (moment: string) => `Envoi reçu le ${moment} ${parisTime}.`,
  registeredNow: "L’envoi est enregistré.",
  handOut: "Cette page s’imprime et se remet à l’auteur. Aucun courriel ne lui est envoyé par le site.",
  from: "De",
  for: "Au nom de",
  signed: "Signé",
  original: "Original",
  noOriginal: "aucun",
  enteredBy: "Saisi par",
  erased: "compte effacé",
  contributions: "Contributions",
  reference: "Référence",
  fingerprint: "Empreinte (SHA-256)",
  salt: "Sel",
  saltErased: "Le texte a été effacé\u00a0: l’empreinte reste, le sel n’est plus conservé.",
  keep: "Gardez la référence de chaque contribution\u00a0: elle permet de la citer et de la retrouver.",
  lateSays:
    "Reçu après la clôture\u00a0: ses contributions ne comptent pas et ne sont pas montrées au public.",
  admittedSays: (admittedAt: Date, reason: string) =>
    `Reçu hors délai, admis le ${momentWord(admittedAt)}\u00a0: ${reason}`,
  admitLink: "Admettre cet envoi",
  askAdministrator: "Un administrateur de la concertation peut l’admettre, avec un motif public.",
  again: "Saisir un autre envoi",
  list: "Tous les envois saisis",
  examine: (reference: string) => `Lire ${reference} dans la modération`,

  admitTitle: "Admettre un envoi hors délai",
  admitLead: (references: string) => `Contributions concernées\u00a0: ${references}.`,
  reason: "Motif public",
  reasonHint:
    "Montré à tous à côté de chaque contribution. 500 signes au plus\u00a0; n’y écrivez ni nom ni donnée personnelle.",
  reasonError: "Écrivez le motif, en 500 signes au plus\u00a0: il est public.",
  admitNext: "Continuer",
  check: "Vérifiez avant de confirmer",
  consequence:
    "Les contributions de cet envoi entrent dans tous les décomptes dès maintenant, et deviennent visibles comme les autres. Cela ne se défait pas\u00a0; le fait est inscrit au journal.",
  shown: "Ce que tout le monde lira\u00a0:",
  confirm: "Admettre l’envoi",
  correct: "Modifier le motif",
  admittedNow: "L’envoi est admis.",
  changed: "Cet envoi a été admis entre-temps, ou n’est pas hors délai.",
} as const;
