import type { Visibility } from "~/domain/consultation/consultation";
import type { NoPeriod, PeriodAct } from "~/domain/consultation/period-act";
import { visibilityWord } from "./setting-words";
import { dayWord } from "./dates";

/** /espace-agent/redaction/:c/calendrier. */
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
