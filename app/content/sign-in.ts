import { counted } from "./typography";

const codeLife = "Le code et le lien servent une seule fois, pendant 15 minutes.";

/** /connexion: the same words whether the address has an account or not. */
export const signIn = {
  title: "Se connecter",
  lead: "Une adresse électronique suffit. Si vous n’avez pas encore de compte, il est créé à votre première connexion.",
  reading: "Lire les fiches et les contributions ne demande pas de compte.",
  byMail: "Recevoir un lien par courriel",
  byMailHint: "Nous vous envoyons un lien et un code à six chiffres, sans mot de passe à retenir.",
  email: "Adresse électronique",
  emailHint: "Par exemple nom@exemple.fr",
  send: "Recevoir le lien",
  byPassword: "Avec un mot de passe",
  byPasswordHint:
    "Si vous en avez choisi un dans votre espace. Oublié ? Recevez un lien, puis choisissez-en un autre.",
  password: "Mot de passe",
  enter: "Se connecter",
  errors: {
    email: "Écrivez une adresse électronique comme nom@exemple.fr.",
    password: "Écrivez votre mot de passe.",
    refused:
      "Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez-les, ou demandez un lien par courriel.",
    tooMany: (minutes: number) =>
      `Trop d’essais pour cette adresse depuis ici. Réessayez dans ${counted(minutes, "minute")}.`,
    tooManyMails: (minutes: number) =>
      `Plusieurs courriels viennent déjà de partir vers cette adresse. Regardez aussi les indésirables, ou réessayez dans ${counted(minutes, "minute")}.`,
  },
} as const;

/** /connexion/code: the page left open. */
export const signInCode = {
  title: "Tapez le code reçu",
  sent: "Si cette adresse est juste, un courriel y arrive dans la minute :",
  what: `Il contient un code à six chiffres, à taper ici, et un lien, que vous pouvez ouvrir dans n’importe quel navigateur. ${codeLife}`,
  nothing: "Rien reçu ? Regardez dans les indésirables, puis vérifiez l’adresse.",
  again: "Recommencer avec une autre adresse",
  demo: "Site de démonstration : aucun courriel n’est envoyé.",
  demoLink: "Lire le courrier de la démonstration",
  code: "Code à six chiffres",
  confirm: "Valider",
  errors: {
    code: "Écrivez les six chiffres du code.",
    wrong: (left: number) =>
      left === 0
        ? "Ce code n’est pas le bon, et il ne peut plus être essayé. Demandez un autre courriel."
        : `Ce code n’est pas le bon. Il reste ${counted(left, "essai")}.`,
  },
} as const;

/** /connexion/lien: opening it does nothing by itself, since programs that check mails open links. */
export const signInLink = {
  sign_in: {
    title: "Confirmer votre connexion",
    explanation: "Vous allez vous connecter, dans ce navigateur, avec l’adresse :",
    confirm: "Me connecter",
  },
  change_email: {
    title: "Confirmer votre adresse",
    explanation: "Cette adresse va devenir celle de votre compte :",
    confirm: "Confirmer cette adresse",
  },
} as const;

/** A link or a code that opens nothing any more. */
export const overMail = {
  title: "Ce lien ou ce code ne sert plus",
  explanation: `${codeLife} Un code ne sert que dans le navigateur qui l’a demandé, et pour cinq essais au plus. Demandez-en un autre\u00a0: ce que vous aviez écrit est gardé.`,
  again: "Demander un autre courriel",
  taken: "Cette adresse est déjà celle d’un autre compte",
  takenExplanation:
    "Votre compte garde son adresse. Pour utiliser l’autre compte, déconnectez-vous, puis connectez-vous avec cette adresse.",
  account: "Revenir à mon compte",
} as const;
