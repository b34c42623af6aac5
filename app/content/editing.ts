import type { Lack, Reminder } from "~/domain/consultation/announcing";
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

export const previewPage = {
  title: "Aperçu",
  lead: "Voici la page telle que le public la lira. Ses liens ne sont pas actifs.",
  moments: { announced: "Le jour de l’annonce", open: "Le jour de l’ouverture" },
  choose: "Choisir le jour de l’aperçu",
  back: "Revenir à la rédaction",
} as const;
