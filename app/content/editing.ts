import type { Lack, Reminder } from "~/domain/consultation/announcing";
import type { LegalFrame, Visibility } from "~/domain/consultation/consultation";
import type { NoPeriod, PeriodAct } from "~/domain/consultation/period-act";
import type { ModerationMode } from "~/domain/consultation/setting";
import { visibilityWord } from "./setting-words";
import { dayWord } from "./dates";
import { counted } from "./typography";

/** /espace-agent/redaction, and the pages of a consultation under it. */
export const editing = {
  title: "Rédaction",
  lead: "Les concertations que vous rédigez : leurs textes, leurs règles, leur calendrier.",
  create: "Créer une concertation",
  filter: "Chercher une concertation",
  words: "Mots du titre",
  phase: "Phase",
  anyPhase: "Toutes",
  apply: "Chercher",
  reset: "Tout afficher",
  none: "Aucune concertation ne correspond à cette recherche",
  noneHint: "Retirez un critère.",
  noneYet: "Vous ne rédigez encore aucune concertation",
  noneYetHint: "Créez-en une : personne d’autre ne la verra avant son annonce.",
  fiches: (count: number) => counted(count, "fiche"),
  noDates: "sans dates",
  pages: "Pages de la concertation",
  done: "C’est enregistré.",
  save: "Enregistrer",
  add: "Ajouter",
  remove: "Retirer",
  up: "Monter",
  down: "Descendre",
  rename: "Renommer",
  stale:
    "Quelqu’un d’autre a enregistré cette page entre-temps : rien n’a été écrasé, et ce que vous avez saisi est toujours là.",
  staleHint:
    "Comparez avec ce qui est enregistré maintenant, reprenez ce qu’il faut, puis enregistrez de nouveau.",
  staleTitle: "Pas encore enregistré",
  nothing: "(rien)",
  differences: "Ce qui est enregistré maintenant, et diffère de votre saisie :",
} as const;

/** The pages of a consultation, in the order in which it is prepared. */
export const editingPages = {
  overview: "Vue d’ensemble",
  identity: "Identité",
  rules: "Règles",
  charter: "Charte",
  types: "Types d’organismes",
  schedule: "Calendrier",
  themes: "Thèmes",
  fiches: "Fiches",
  invitations: "Invitations",
  preview: "Aperçu",
} as const;
export type EditingPage = keyof typeof editingPages;

export const creating = {
  title: "Créer une concertation",
  lead: "Un titre suffit pour commencer. Elle reste inconnue de tous, sauf de ses rédacteurs, jusqu’à son annonce.",
  submit: "Créer",
} as const;

export const overview = {
  state: "Où en est-elle ?",
  dates: "Dates",
  preparation: "Préparation",
  preparationFrom: (day: string) => `avec les institutions invitées, à partir du ${day}`,
  address: "Adresse publique",
  lacks: "Il manque, pour l’annoncer",
  reminders: "À faire aussi",
  ready: "Tout ce qui est nécessaire à l’annonce est là.",
  announce: "Annoncer la concertation",
  announceWhat:
    "Son titre, sa présentation, ses dates et son calendrier deviennent publics aussitôt ; ses fiches, le jour de l’ouverture. Son adresse et le préfixe de ses références ne changeront plus. L’annonce ne se reprend pas.",
  confirm: "J’ai relu l’aperçu, et je veux l’annoncer maintenant",
  confirmMissing: "Cochez la case : l’annonce ne se reprend pas.",
  lacking: "Il manque encore quelque chose : lisez la liste ci-dessous.",
  announced: "La concertation est annoncée.",
  created: "La concertation est créée. Personne ne la voit avant son annonce.",
  preview: "Voir l’aperçu",
  publicPage: "Voir la page publique",
} as const;

export const lackWord: Record<Lack, string> = {
  presentation: "la présentation",
  organiser: "qui l’organise",
  decision: "la décision en jeu",
  "legal-note": "la précision sur le cadre juridique : quel texte",
  dates: "les dates d’ouverture et de clôture",
  "opening-past": "une date d’ouverture qui ne soit pas passée",
  "too-short":
    "des dates assez longues : une concertation tenue à la place d’une consultation obligatoire dure au moins quinze jours",
  "preparation-later":
    "une préparation déjà commencée, ou sans date : elle est prévue plus tard qu’aujourd’hui, et précède l’annonce",
  charter: "la charte que les contributeurs acceptent",
};

export const reminderWord: Record<Reminder, string> = {
  fiches: "ajouter des fiches, avant l’ouverture",
  texts: "publier le texte de chaque fiche avant l’ouverture : une fiche sans texte n’est pas montrée",
  steps: "inscrire les étapes au calendrier",
  notice: "écrire la notice explicative",
  "results-due": "dire quand les résultats sont attendus",
  "follow-up": "dire quelles suites sont attendues",
};

export const identity = {
  title: "Identité",
  lead: "Ce que la concertation dit d’elle-même. Tout est public dès l’annonce.",
  fields: {
    titre: "Titre",
    "titre-court": "Titre court",
    adresse: "Adresse",
    prefixe: "Préfixe des références",
    presentation: "Présentation",
    organisateur: "Organisateur",
    decision: "Décision en jeu",
    notice: "Notice explicative (facultative)",
    cadre: "Cadre juridique",
    precision: "Précision sur le cadre juridique",
    resultats: "Résultats attendus le (facultatif)",
    suites: "Suites attendues (facultatif)",
  },
  hints: {
    "titre-court": "Pour les listes et le fil d’Ariane.",
    adresse:
      "La fin de l’adresse publique : minuscules, chiffres et tirets. Elle ne change plus après l’annonce.",
    adresseFromTitle: "Laissez vide pour la faire du titre court. Elle ne change plus après l’annonce.",
    prefixe:
      "Il commence chaque référence, comme DEMO26 dans DEMO26-0042 : 2 à 16 majuscules et chiffres. Il ne change plus après l’annonce.",
    presentation: "Deux ou trois phrases : de quoi il s’agit, et ce qui est demandé.",
    decision: "Ce qui sera décidé, et par qui.",
    precision: "Le texte qui la prévoit, s’il y en a un. Remplace la phrase type sur la page publique.",
    suites: "Ce que deviendront les contributions : synthèse, réponse, plan d’action…",
  },
  frames: {
    none: "Aucun texte ne l’impose.",
    replaces_mandatory:
      "Une concertation ouverte sur un site, au lieu de la consultation d’une commission : elle dure au moins quinze jours.",
    other: "Un texte la prévoit autrement.",
  } satisfies Record<LegalFrame, string>,
  fixed: {
    announced: "Ne change plus depuis l’annonce.",
    referenced: "Ne change plus : des références le portent déjà.",
    opened: "Ne change plus depuis l’ouverture.",
  },
  errors: {
    titre: "Écrivez un titre, en 200 signes au plus.",
    "titre-court": "Écrivez un titre court, en 60 signes au plus.",
    adresse: "Écrivez une adresse en minuscules, chiffres et tirets, de 60 signes au plus.",
    prefixe: "Écrivez un préfixe de 2 à 16 majuscules et chiffres, qui commence par une lettre.",
    line: "Écrivez 200 signes au plus.",
    text: "Écrivez 2 000 signes au plus.",
    cadre: "Choisissez un cadre juridique.",
    day: "Écrivez une date qui existe.",
    "taken-slug": "Une autre concertation a cette adresse : choisissez-en une autre.",
    "taken-prefix": "Une autre concertation a ce préfixe : choisissez-en un autre.",
    announced: "L’adresse et le préfixe ne changent plus après l’annonce.",
    referenced: "Ce préfixe commence des références qui existent : il ne change plus.",
    opened: "Le cadre juridique ne change plus après l’ouverture.",
    "too-short": "Les dates annoncées durent moins de quinze jours : changez-les d’abord au calendrier.",
  },
} as const;

export const rules = {
  title: "Règles",
  lead: "Quand les contributions sont lues par tous, et qui les lit d’abord.",
  visibility: "Publication des contributions",
  visibilities: {
    at_once: "Chacun les lit aussitôt envoyées. La modération passe ensuite.",
    after_moderation: "Chacun les lit une fois approuvées par la modération.",
    at_closing: "Rien n’est montré avant la clôture : ni texte, ni nombre.",
    never: "Seuls les agents les lisent.",
  } satisfies Record<Visibility, string>,
  mode: "Modération",
  modes: {
    after_publication:
      "Une contribution est visible dès qu’elle peut l’être ; elle peut être masquée ensuite.",
    before_publication: "Une contribution attend d’être approuvée.",
  } satisfies Record<ModerationMode, string>,
  reason: "Motif, public",
  reasonHint:
    "Obligatoire après l’ouverture : il est montré sur la page de la concertation avec ce qui change. 500 signes au plus.",
  whenOpen:
    "La concertation a ouvert : on y a contribué sous ces règles. Elles peuvent devenir plus strictes, avec un motif que tout le monde lit ; elles ne s’élargissent plus, car ce qui devait rester caché serait montré à l’insu de ses auteurs.",
  past: "Règles devenues plus strictes",
  from: (before: string, after: string) => `${before}, puis ${after}`,
  errors: {
    visibility: "Choisissez quand les contributions sont publiées.",
    mode: "Choisissez une modération.",
    contradictory:
      "« Dès l’envoi » va avec une modération après publication, et « Après modération » avec une modération avant : accordez les deux.",
    wider:
      "Après l’ouverture, rien n’est montré plus tôt, ni avec moins de modération, que ce qui avait été dit à ceux qui ont contribué.",
    reasonless: "Écrivez le motif, en 500 signes au plus : tout le monde le lira.",
  },
} as const;

export const charterPage = {
  title: "Charte",
  lead: "Ce que chacun accepte avant d’envoyer. Une version publiée ne change pas : enregistrer en ajoute une, et chaque envoi garde celle qui a été acceptée.",
  body: "Règles de la charte",
  bodyHint: "Une règle par ligne.",
  current: (number: number) => `Version ${String(number)} en vigueur.`,
  none: "Aucune charte n’est encore écrite.",
  errors: { body: "Écrivez au moins une règle, et 10 000 signes au plus." },
} as const;

export const types = {
  title: "Types d’organismes",
  lead: "Parmi lesquels choisit qui contribue pour un organisme. « Autre organisme (préciser) » y est toujours, le dernier, pour que tous les tableaux tombent juste.",
  list: "Types proposés",
  label: "Nom du type",
  addLabel: "Types à ajouter",
  addHint: "Un par ligne.",
  used: "Des contributions le portent : il ne change plus.",
  open: "Toujours proposé.",
  errors: {
    label: "Écrivez un nom, en 100 signes au plus.",
    labels: "Écrivez au moins un type, chacun en 100 signes au plus.",
    known: "Ce type est déjà dans la liste.",
    used: "Des contributions portent ce type : il ne change plus.",
    open: "Ce type est toujours proposé.",
  },
} as const;

export const schedule = {
  title: "Calendrier",
  planned: "Dates prévues",
  plannedLead:
    "Des jours entiers, à l’heure de Paris. Elles changent librement jusqu’à l’annonce ; ensuite chaque changement est annoncé, avec son motif.",
  opens: "Ouverture, à 0 h",
  closes: "Dernier jour, jusqu’à 23 h 59",
  preparation: "Début de la préparation avec les institutions invitées (facultatif)",
  preparationHint:
    "Avant l’annonce. Seules les personnes invitées lisent alors la concertation et ses fiches.",
  period: "Période",
  current: (opens: string, closes: string) => `Du ${opens} au ${closes} inclus.`,
  actLead: "Chaque changement ajoute une période : rien n’est réécrit, et le public lit le motif.",
  acts: {
    move: { title: "Changer les dates annoncées", submit: "Annoncer ces dates" },
    extend: { title: "Prolonger", submit: "Annoncer la prolongation" },
    suspend: { title: "Suspendre", submit: "Suspendre maintenant" },
    resume: { title: "Changer la date de reprise", submit: "Annoncer cette reprise" },
    reopen: { title: "Rouvrir", submit: "Rouvrir maintenant" },
  } satisfies Record<PeriodAct, { title: string; submit: string }>,
  suspendHint:
    "Les contributions s’arrêtent aussitôt. Il reste après la reprise au moins autant de jours qu’avant la suspension.",
  resumes: "Reprise, à 0 h",
  resumesHint: "Aujourd’hui pour reprendre aussitôt.",
  reason: "Motif, public",
  reasonHint: "Une phrase que tout le monde lira. 500 signes au plus.",
  history: "Changements annoncés",
  steps: "Étapes",
  stepsNone: "Aucune étape n’est inscrite.",
  addStep: "Ajouter une étape",
  changeStep: "Changer une étape",
  change: "Changer",
  kind: "Nature",
  chooseKind: "Choisir",
  stepTitle: "Intitulé",
  day: "Jour",
  time: "Heure (facultative)",
  timeHint: "Comme 18\u00a0h\u00a030, à l’heure de Paris.",
  monthOnly: "Date connue",
  precisions: { day: "Au jour près", month: "Au mois près seulement" },
  place: "Lieu (facultatif)",
  cancel: "Ne pas la changer",
  errors: {
    day: "Écrivez une date qui existe.",
    both: "Écrivez l’ouverture et le dernier jour, ou ni l’un ni l’autre.",
    backwards: "Le dernier jour doit venir après l’ouverture, et ne pas être passé.",
    "too-short":
      "Une concertation tenue à la place d’une consultation obligatoire dure au moins quinze jours.",
    "late-preparation": "La préparation doit commencer avant l’ouverture.",
    "not-now": "La concertation a changé de phase entre-temps : relisez cette page.",
    past: "Choisissez un jour à venir.",
    shorter:
      "Choisissez un dernier jour plus tardif : personne ne doit avoir moins de temps qu’il n’en avait.",
    reasonless: "Écrivez le motif, en 500 signes au plus : tout le monde le lira.",
    kind: "Choisissez une nature.",
    title: "Écrivez un intitulé, en 200 signes au plus.",
    time: "Écrivez une heure comme 18\u00a0h\u00a030.",
    place: "Écrivez un lieu en 200 signes au plus.",
  } satisfies Record<NoPeriod, string> & Record<string, string>,
} as const;

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
  lead: "Les institutions qui lisent la concertation et ses fiches pendant la préparation, avant tout le monde. Chacune se connecte avec l’adresse invitée. Elle lit, et ne contribue qu’à l’ouverture.",
  tell: "Aucun courriel ne part d’ici : donnez-leur vous-même cette adresse, qui ne s’ouvre qu’à elles une fois connectées.",
  waiting: "La préparation n’a pas de date passée : personne ne lit encore. Fixez-la au calendrier.",
  over: "La concertation est annoncée : les institutions déjà invitées lisent les fiches jusqu’à l’ouverture, et personne d’autre n’est plus invité.",
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

export const previewPage = {
  title: "Aperçu",
  lead: "Voici la page telle que le public la lira. Ses liens ne sont pas actifs.",
  moments: { announced: "Le jour de l’annonce", open: "Le jour de l’ouverture" },
  choose: "Choisir le jour de l’aperçu",
  back: "Revenir à la rédaction",
} as const;

/** Told to everybody on the public pages. */
export const toldChanges = {
  title: "Changements de dates",
  acts: {
    move: "Dates changées",
    extend: "Prolongation",
    suspend: "Suspension",
    resume: "Reprise",
    reopen: "Réouverture",
  } satisfies Record<PeriodAct, string>,
  told: (day: Date) => `annoncé le ${dayWord(day)}`,
  reason: (reason: string) => `Motif\u00a0: ${reason}`,
  rules: (day: Date, before: Visibility, after: Visibility) =>
    before === after
      ? `Le ${dayWord(day)}, la modération est devenue préalable à la publication.`
      : `Le ${dayWord(day)}, la publication des contributions est devenue plus stricte\u00a0: «\u00a0${visibilityWord[before]}\u00a0» est devenu «\u00a0${visibilityWord[after]}\u00a0».`,
} as const;
