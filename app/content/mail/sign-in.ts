import { clockWord } from "../dates";
import { layout } from "../layout";

/** Without a code when too many were asked for: then only the link is of use. */
type Told = { code: string | null; link: string; expiresAt: Date };

const toType = (code: string) => `Tapez ce code dans la page restée ouverte\u00a0:

${code}

Ou ouvrez ce lien`;

const wayIn = (
  { code, link, expiresAt }: Told,
  button: string,
) => `${code === null ? "Ouvrez ce lien" : toType(code)}, puis appuyez sur «\u00a0${button}\u00a0»\u00a0:

${link}

Il sert une seule fois, jusqu’à ${clockWord(expiresAt)} (heure de Paris).

Si vous n’avez rien demandé, ne faites rien\u00a0: sans ce message, personne ne peut aller plus loin. Ne donnez ni le code ni le lien à personne\u00a0; nous ne vous les demanderons jamais.
`;

/** The code first: whoever reads this on a telephone types it in the page left open elsewhere. */
export const signInMail = {
  subject: `Votre connexion à ${layout.siteName}`,
  text: (told: Told) => `Bonjour,

Vous avez demandé à vous connecter à ${layout.siteName}.

${wayIn(told, "Me connecter")}`,
};

export const changeEmailMail = {
  subject: `Confirmez votre adresse pour ${layout.siteName}`,
  text: (told: Told) => `Bonjour,

Vous avez demandé que cette adresse devienne celle de votre compte sur ${layout.siteName}.

${wayIn(told, "Confirmer cette adresse")}`,
};
