import type { AnswersApart } from "~/domain/fiche/answers-apart";
import type { GateRefusal } from "~/domain/fiche/gate";
import type { PlacementState } from "~/domain/passage/placement";
import { counted, numberWord } from "./typography";

/** /espace-agent/redaction/…/publier. */
export const gate = {
  title: (number: number) => `Publier la version ${String(number)}`,
  first: "C’est la première version de cette fiche\u00a0: personne n’y a encore contribué.",
  lead: "Voici ce que deviendraient les passages commentés des versions précédentes. Rien n’est encore publié.",
  problem: "Ce texte ne peut pas être publié",
  refused: {
    unchanged: "Le texte est le même que celui de la version en vigueur\u00a0: il n’y a rien à publier.",
    empty:
      "Il ne reste aucun mot dans ce texte. Une fiche vide ne peut pas être publiée\u00a0: la version en vigueur reste en place.",
    "unfinished-question":
      "Une question du texte n’a pas d’énoncé, ou n’offre pas au moins deux réponses\u00a0: complétez-la, ou retirez-la du texte.",
    stale:
      "Le texte a changé depuis que vous avez décidé de certains passages\u00a0: revoyez ces décisions avant de publier.",
    note: "Écrivez ce qui change, en une ou deux phrases\u00a0: les lecteurs le liront.",
    reason: "Écrivez pourquoi la fiche change pendant la concertation\u00a0: les contributeurs le liront.",
    changed:
      "Quelqu’un a modifié ou publié ce texte depuis que vous avez ouvert cette page. Rien n’a été publié\u00a0: relisez ce qui suit, puis publiez.",
  } satisfies Record<GateRefusal, string>,
  filters: "Choisir les passages affichés",
  all: "Tous",
  stale: "À revoir",
  states: {
    exact: "Inchangés",
    moved: "Déplacés",
    reworded: "Réécrits",
    removed: "Disparus",
  } satisfies Record<PlacementState, string>,
  state: {
    exact: "Inchangé",
    moved: "Déplacé, dans les mêmes mots",
    reworded: "Réécrit",
    removed: "Disparu",
  } satisfies Record<PlacementState, string>,
  count: (count: number) => counted(count, "passage"),
  amount: (count: number) => numberWord(count),
  none: "Aucun passage dans ce cas.",
  was: (version: number) => `Version ${String(version)}`,
  willBe: "Texte à publier",
  nothing: "Ces mots n’ont plus de place.",
  by: "Contributions",
  preparatory: (reference: string) => `${reference} (préparatoire)`,
  preparatorySays:
    "Des institutions invitées ont commenté cette fiche en confidence, avant l’ouverture. Leurs passages sont suivis comme les autres\u00a0; ni la note ni le motif ne doivent dire qu’elles l’ont fait.",
  preparatoryLink: "Lire ces contributions préparatoires",
  more: (count: number) => `et ${counted(count, "autre")}`,
  noneStands: "aucune contribution en cours\u00a0: modifiées depuis, ou retirées",
  byHand: "décidé à la main",
  isStale: "Décidé avant que le texte ne change à cet endroit\u00a0: à revoir.",
  reattach: "Rattacher à la main",
  letGo: "Accepter la disparition",
  drop: "Annuler cette décision",
  about: (quote: string) => `du passage «\u00a0${quote.slice(0, 60)}\u00a0»`,
  done: "La décision est enregistrée\u00a0; elle s’appliquera à la publication.",
  answers: "Des réponses seront comptées à part",
  answersLead:
    "Les réponses suivent une question tant que ses mots ne changent pas. Ici, ils changent\u00a0: les réponses déjà données restent affichées avec les mots auxquels elles répondent.",
  answersList: "Voir ce qui est compté",
  answersApart: {
    removed: (count: number, wording: string) =>
      `«\u00a0${wording}\u00a0» n’est plus posée\u00a0: ${counted(count, "réponse déposée", "réponses déposées")}.`,
    reworded: (count: number, wording: string) =>
      `«\u00a0${wording}\u00a0» est posée autrement\u00a0: ${counted(count, "réponse déposée", "réponses déposées")}, et le compte repart de zéro.`,
    choices: (count: number, wording: string) =>
      `«\u00a0${wording}\u00a0» n’offre plus tous les mêmes choix\u00a0: ${counted(count, "réponse déposée", "réponses déposées")}, dont celles à ces choix seront montrées à part.`,
  } satisfies Record<AnswersApart["because"], (count: number, wording: string) => string>,
  credits: "Qui a demandé ces changements (facultatif)",
  creditsLead:
    "Indiquez les contributions qui ont conduit à un changement. C’est gardé ici, et publié avec la version\u00a0: la comparaison et la page de chaque contribution le diront à tous.",
  change: "Changement",
  anyChange: "Choisissez un changement",
  changeOption: (step: string, place: string, extract: string) => `${step}, ${place}\u00a0: ${extract}`,
  noChange: "Choisissez un changement de la liste.",
  planned: "Attributions préparées",
  unchangedBlock: "ce bloc ne change plus, ou n’est plus dans le texte",
  credited: "L’attribution est gardée\u00a0; elle sera publiée avec la version.",
  forgotten: "Oublier",
  forgetFor: (reference: string) => `l’attribution à ${reference}`,
  publish: "Publier",
  publishTitle: "Publier cette version",
  note: "Ce qui change",
  noteHint: "Une ou deux phrases, lues par tous. 1\u202f000 signes au plus.",
  noteFirst: "Présentation de cette version (facultatif)",
  reason: "Pourquoi la fiche change pendant la concertation",
  reasonHint: "Affiché sur la fiche et envoyé par courriel à qui y a contribué. 1\u202f000 signes au plus.",
  extend: "Faut-il prolonger\u00a0?",
  extendWhy:
    "La fiche change pendant que l’on consulte. Si les contributeurs ont besoin de plus de temps, décidez d’une prolongation dans les périodes de la concertation\u00a0: elle a son propre motif, et elle est annoncée.",
  extendLink: "Décider d’une prolongation",
  tooLong: "1\u202f000 signes au plus.",
  compare: "Texte en vigueur",
} as const;

/** …/publier/passage. */
export const placing = {
  title: "Rattacher un passage",
  lead: "Choisissez dans le texte à publier les mots que ces contributions commentent désormais. Elles gardent leur fil et leur passage d’origine, affiché à côté.",
  was: "Passage d’origine",
  paragraph: "Paragraphe du texte à publier",
  anyParagraph: "Choisissez un paragraphe",
  paragraphOption: (number: number | null, extract: string) =>
    number === null ? extract : `§\u00a0${String(number)}\u00a0: ${extract}`,
  show: "Afficher ses phrases",
  sentences: "Phrases",
  sentencesHint: "De la première cochée à la dernière, celles du milieu comprises.",
  words: "Ces mots seulement (facultatif)",
  wordsHint: "Recopiez les mots à garder, tels qu’ils sont dans les phrases cochées.",
  apply: "Rattacher",
  noSentence: "Cochez au moins une phrase.",
  absent: "Ces mots ne sont pas dans les phrases cochées.",
  repeated: "Ces mots y sont plusieurs fois\u00a0: recopiez-en un peu plus.",
  changed:
    "Quelqu’un a modifié le texte entre-temps\u00a0: choisissez de nouveau dans le texte tel qu’il est.",
  back: "Publier",
} as const;

/** …/versions/:version. */
export const publishedVersion = {
  title: (number: number) => `Version ${String(number)}`,
  done: "La version est publiée.",
  mailed: "Les personnes concernées reçoivent un courriel.",
  passages: "Ce que sont devenus les passages",
  credits: "Qui a demandé ces changements",
  creditsLead:
    "Indiquez les contributions qui ont conduit à un changement\u00a0: la comparaison et la page de chaque contribution le diront à tous.",
  noChange: "Cette version ne change rien qui puisse être attribué.",
  reference: "Référence de la contribution",
  referenceFor: (place: string) => `Référence de la contribution à l’origine du changement\u00a0: ${place}`,
  add: "Attribuer",
  remove: "Retirer",
  removeFor: (reference: string) => `Retirer l’attribution à ${reference}`,
  unknown:
    "Aucune contribution de cette fiche que l’on puisse citer n’a cette référence. Ce qui a été envoyé pendant la préparation ne se cite jamais.",
  hidden: "non publique\u00a0: n’est pas affichée",
  compare: "Voir la comparaison publique",
  see: "Voir la fiche",
} as const;
