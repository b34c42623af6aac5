import type { LegalFrame, Visibility } from "~/domain/consultation/consultation";
import type { ModerationMode } from "~/domain/consultation/setting";

/** /espace-agent/redaction/:c/{identite,regles,charte,types-d-organismes}. */
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
    text: "Écrivez 2\u202f000 signes au plus.",
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
  errors: { body: "Écrivez au moins une règle, et 10\u202f000 signes au plus." },
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
