import { counted } from "./typography";

/** The preview, and what is said before, during and after sending. */
export const sending = {
  title: "Aperçu avant envoi",
  asSeen: "Votre texte, tel qu’il sera lu",
  correct: "Corriger",
  voice: "Au nom de qui écrivez-vous ?",
  asParticulier: "En mon nom, sans être nommé",
  asParticulierHint: "Votre contribution sera signée « Particulier ».",
  asNamed: (name: string) => `En mon nom, en étant nommé\u00a0: ${name}`,
  asNamedHint: "Publier votre nom demande votre consentement : en cochant cette case, vous le donnez.",
  asBody: (name: string) => `Au nom de ${name}`,
  bodyType: "Type d’organisme",
  bodyTypeHint: "Seulement si vous écrivez au nom d’un organisme.",
  anyType: "Choisissez",
  typeNote: "Précisez le type d’organisme",
  typeNoteHint: "Seulement pour « autre organisme ».",
  published: "Ce qui devient public",
  publishedWhat: {
    at_once: "Votre texte devient public dès l’envoi",
    after_moderation: "Votre texte devient public après lecture par un modérateur",
    at_closing: "Votre texte devient public à la clôture de la concertation",
    never:
      "Votre texte n’est pas rendu public dans cette concertation : seuls les agents qui l’analysent le lisent",
  },
  moderated: "Votre texte est d’abord lu par un modérateur",
  publishedRest:
    "avec le passage dont il parle, votre position, la date, sa référence, et le nom choisi ci-dessus. Votre adresse électronique n’est jamais publiée.",
  howLong:
    "Il reste public sans limite de durée, avec les résultats de la concertation, sauf si vous le retirez ou s’il est masqué. Vous pouvez le modifier jusqu’à la clôture, et le retirer à tout moment.",
  health: "N’indiquez ni votre état de santé, ni celui d’un proche, ni le nom d’un tiers.",
  charter: "J’ai lu et j’accepte la charte",
  charterRead: "Lire la charte",
  send: "Envoyer",
  signIn: "Se connecter pour envoyer",
  signInSays: "Votre brouillon est gardé. Une fois identifié, vous revenez à cette page.",
  errors: {
    charte: "Acceptez la charte pour envoyer.",
    voix: "Choisissez au nom de qui vous écrivez.",
    type: "Choisissez le type de l’organisme, et précisez-le s’il n’est pas dans la liste.",
    answered: (reference: string) =>
      `Vous avez déjà répondu en ce nom à une de ces questions, sous la référence ${reference}. Modifiez cette réponse, ou videz ici celle qui fait double emploi.`,
  },
  reviseAnswer: (reference: string) => `Modifier la réponse ${reference}`,
  answersCount: (count: number) =>
    `${counted(count, "réponse")}. Chacune a sa référence\u00a0; un seul accusé de réception les réunit.`,

  received: "Accusé de réception",
  receivedSays: (moment: string) => `Votre contribution a été reçue le ${moment} (heure de Paris).`,
  revisedSays: (moment: string, number: number) =>
    `Votre modification a été reçue le ${moment} (heure de Paris). C’est l’état nº ${String(number)} de votre contribution.`,
  waiting: "Elle sera publiée après lecture par un modérateur. Vous seul la voyez pour l’instant.",
  keepReference: "Gardez cette référence : elle permet de la citer et de la retrouver.",
  reference: "Référence",
  fingerprint: "Empreinte (SHA-256)",
  salt: "Sel",
  erased: "Le texte a été effacé : l’empreinte reste, le sel n’est plus conservé.",
  mailSays: "Un courriel vous est envoyé avec le texte, l’heure, l’empreinte et la manière de la vérifier.",
  together: "Envoyées ensemble",
  revise: "Modifier",
  withdraw: "Retirer",
  reviseClosed: "La concertation est close : elle ne peut plus être modifiée, mais vous pouvez la retirer.",

  withdrawTitle: (reference: string) => `Retirer la contribution ${reference}`,
  withdrawSays:
    "Votre texte disparaît du site dès maintenant, avec ses citations. Sa référence et ses dates restent. Ce retrait ne peut pas être annulé.",
  withdrawErase: "Je retire une donnée personnelle",
  withdrawEraseHint:
    "Le texte est aussi effacé pour de bon, dans tous ses états successifs, y compris pour les agents. Les copies faites ailleurs ne sont pas rappelées.",
  withdrawDo: "Retirer ma contribution",
  eraseDo: "Effacer le texte",
  alreadyWithdrawn:
    "Cette contribution est déjà retirée. Vous pouvez encore en effacer le texte pour de bon.",
  keep: "Ne pas retirer",

  support: "Soutenir",
  unsupport: "Retirer mon soutien",
  unsupportOf: (reference: string) => `Ne plus soutenir la contribution ${reference}`,
  supportOf: (reference: string) => `Soutenir la contribution ${reference}`,
  reply: "Répondre",
  replyTo: (reference: string) => `Répondre à la contribution ${reference}`,
} as const;
