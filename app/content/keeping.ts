/** What a script says while somebody writes. */
export const keeping = {
  saved: (time: string) => `Brouillon enregistré à ${time}`,
  offline: "Pas de connexion : votre texte est gardé dans ce navigateur.",
  offlineUnkept:
    "Pas de connexion, et ce navigateur ne garde rien : laissez cette page ouverte, ou copiez votre texte ailleurs.",
  refusedUnkept:
    "Ce texte n’a pas pu être enregistré tel quel, et ce navigateur ne garde rien : copiez-le ailleurs.",
  refused: "Ce texte n’a pas pu être enregistré tel quel : il est gardé dans ce navigateur.",
  retry: "Enregistrer maintenant",
  found: "Un texte plus récent est gardé dans ce navigateur.",
  restore: "Reprendre ce texte",
  erase: "L’effacer",
  limit: (count: string, limit: string) => `${count} caractères sur ${limit}`,
  rich: "Mise en forme visuelle",
  plain: "Texte simple",
  toolbar: "Mise en forme",
  bold: "Gras",
  italic: "Italique",
  bullets: "Liste",
  numbers: "Liste numérotée",
  quote: "Citation",
} as const;
