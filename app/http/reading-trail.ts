import { layout } from "~/content/layout";
import { paths } from "./paths";

type Consultation = { slug: string; title: string };
type Fiche = { slug: string; label: string };

/** The way to a page of a consultation, through it. */
export const consultationTrail = ({ slug, title }: Consultation) => [
  { href: paths.home(), label: layout.consultations },
  { href: paths.consultation(slug), label: title },
];

/** The way to a page of a fiche, through it. */
export const publicFicheTrail = (consultation: Consultation, { slug, label }: Fiche) => [
  ...consultationTrail(consultation),
  { href: paths.fiche(consultation.slug, slug), label },
];
