import { paths } from "./paths";

/** The fiche that somebody writes on, and what it belongs to. */
export const wayBack = (on: { consultation: { slug: string }; fiche: { slug: string } }) => ({
  home: paths.home(),
  consultation: paths.consultation(on.consultation.slug),
  fiche: paths.fiche(on.consultation.slug, on.fiche.slug),
});
