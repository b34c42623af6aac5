import { mandateWord } from "./words";

/** /inscription: after the first signing in. */
export const signUp = {
  title: "Qui êtes-vous ?",
  lead: "Dernière étape. Vous pourrez corriger ces réponses dans votre compte.",
  name: "Nom et prénom",
  nameHint:
    "Ils ne sont pas publiés sans votre accord : à chaque contribution faite en votre nom, vous choisissez d’être nommé ou d’apparaître comme « Particulier ».",
  voice: "Vous contribuerez",
  voices: {
    person: "en mon nom propre",
    organisation: "pour un organisme",
  },
  organisationHint:
    "Établissement, association, entreprise, administration… Vous pourrez aussi contribuer en votre nom.",
  organisation: "Nom de l’organisme, si vous contribuez pour lui",
  chooseHint: `Choisissez-le dans la liste s’il y est, sinon écrivez son nom. Partout, il sera indiqué «\u00a0${mandateWord.declared}\u00a0»\u00a0: choisir un organisme ne prouve pas que vous parlez pour lui, et ne montre rien de ceux qui parlent déjà pour lui. Son type sera demandé au moment d’envoyer.`,
  save: "Enregistrer",
  errors: {
    name: "Écrivez votre nom, en 120 caractères au plus.",
    voice: "Choisissez une des deux réponses.",
    organisation: "Écrivez le nom de l’organisme, en 200 caractères au plus.",
  },
} as const;
