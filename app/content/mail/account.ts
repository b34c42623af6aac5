import { layout } from "../layout";

type Told = { publicUrl: string; contact: string | null };

/** To the address that an account had: whoever took it over must not be able to do so in silence. */
export const formerAddressMail = {
  subject: `L’adresse de votre compte ${layout.siteName} a changé`,
  text: ({ publicUrl, contact }: Told) => `Bonjour,

L’adresse électronique de votre compte sur ${layout.siteName} vient d’être remplacée par une autre. Vous ne recevrez plus rien ici, et cette adresse n’ouvre plus le compte.

Si c’est vous, il n’y a rien à faire. Si ce n’est pas vous, quelqu’un a eu accès à votre compte\u00a0: ${wayOut(contact)}

${layout.siteName}
${publicUrl}
`,
};

const wayOut = (contact: string | null) =>
  contact === null
    ? "écrivez à l’éditeur du site, dont les coordonnées sont dans les mentions légales."
    : `écrivez à ${contact}.`;

export type MandateTold = Told & {
  state: "verified" | "ended";
  organisation: string;
  reason: string | null;
  account: string;
};

const openingOf = {
  verified: (body: string) =>
    `Nous avons vérifié que vous parlez pour ${body}. Vos contributions en son nom portent désormais «\u00a0mandat vérifié\u00a0».`,
  ended: (body: string) =>
    `Nous avons mis fin à votre rattachement à ${body}. Vous ne pouvez plus rien envoyer en son nom. Ce que vous avez déjà publié reste affiché, avec l’état du mandat.`,
};

/** What staff decided of the right to speak for a body. */
export const mandateMail = {
  subject: ({ state }: MandateTold) =>
    state === "verified" ? "Votre mandat est vérifié" : "Votre rattachement à un organisme a pris fin",
  text: ({ state, organisation, reason, account, contact }: MandateTold) =>
    [
      "Bonjour,",
      openingOf[state](`«\u00a0${organisation}\u00a0»`),
      reason === null ? null : `Motif\u00a0:\n${reason}`,
      state === "ended" && contact !== null ? `Pour contester, écrivez à ${contact}.` : null,
      `Votre compte\u00a0:\n${account}`,
      layout.siteName,
    ]
      .filter((part) => part !== null)
      .join("\n\n")
      .concat("\n"),
};
