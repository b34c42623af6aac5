import { clockWord } from "../dates";
import { layout } from "../layout";

type Told = { code: string; link: string; expiresAt: Date };

const notYou =
  "Si vous n’avez rien demandé, ne faites rien : sans ce message, personne ne peut aller plus loin. Ne donnez ce code à personne ; nous ne vous le demanderons jamais.";

/** The code first: whoever reads this on a telephone types it in the page left open elsewhere. */
export const signInMail = {
  subject: `Votre code de connexion à ${layout.siteName}`,
  text: ({ code, link, expiresAt }: Told) => `Bonjour,

Pour vous connecter à ${layout.siteName}, tapez ce code dans la page restée ouverte :

${code}

Ou ouvrez ce lien, puis appuyez sur « Me connecter » :

${link}

Le code et le lien servent une seule fois, jusqu’à ${clockWord(expiresAt)} (heure de Paris).

${notYou}
`,
};

export const changeEmailMail = {
  subject: `Confirmez votre adresse pour ${layout.siteName}`,
  text: ({ code, link, expiresAt }: Told) => `Bonjour,

Vous avez demandé que cette adresse devienne celle de votre compte sur ${layout.siteName}. Pour le confirmer, tapez ce code dans la page restée ouverte :

${code}

Ou ouvrez ce lien, puis appuyez sur « Confirmer cette adresse » :

${link}

Le code et le lien servent une seule fois, jusqu’à ${clockWord(expiresAt)} (heure de Paris).

${notYou}
`,
};
