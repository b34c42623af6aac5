import { layout } from "~/content/layout";
import { paths } from "./paths";

type Consultation = { slug: string; shortTitle: string };
type Fiche = { slug: string; label: string };

/** The way of readers to a page of a consultation, through it. */
export const readingTrail = ({ slug, shortTitle }: Consultation) => [
  { href: paths.home(), label: layout.consultations },
  { href: paths.consultation(slug), label: shortTitle },
];

/** The way of readers to a page of a fiche, through it. */
export const readingFicheTrail = (consultation: Consultation, { slug, label }: Fiche) => [
  ...readingTrail(consultation),
  { href: paths.fiche(consultation.slug, slug), label },
];
