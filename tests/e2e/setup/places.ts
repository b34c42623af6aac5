import { paths } from "~/http/paths";

/** Where the journeys go most: the closed consultation of 2025, its first fiche, and a paragraph often spoken of. */
export const eeds = "eeds-2025";
export const exercise = "exercice";
/** In its first fiche, what stands as a line in the field where it is written. */
export const apart = { question: "forme-des-pages", table: "b44" };
/** Prepared with invited institutions. */
export const framework = "referentiel-identification";
export const firstFiche = "1-mon-espace-sante-citoyens";
export const spokenOf = 12;

export const fiche = paths.fiche(eeds, firstFiche);
export const thread = paths.thread(eeds, firstFiche, spokenOf);
export const everyContribution = paths.contributions(eeds);

/** One contribution of each kind, and one that was answered by others. */
export const contributionOf = {
  comment: paths.contribution("DEMO25-0025"),
  amendment: paths.contribution("DEMO25-0003"),
  answer: paths.contribution("DEMO25-0219"),
  replied: paths.contribution("DEMO25-0026"),
};
