import { paths } from "./paths";
import { readingFicheTrail } from "./reading-trail";

type On = {
  consultation: Parameters<typeof readingFicheTrail>[0];
  fiche: Parameters<typeof readingFicheTrail>[1];
};

/** From what somebody writes, back to the fiche that it is about. */
export const wayBack = ({ consultation, fiche }: On) => ({
  fiche: paths.fiche(consultation.slug, fiche.slug),
  trail: readingFicheTrail(consultation, fiche),
});
