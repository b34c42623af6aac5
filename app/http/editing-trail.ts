import { editing } from "~/content/editing";
import { staffArea } from "~/content/staff-area";
import { paths } from "./paths";

type Consultation = { slug: string; shortTitle: string };
type Fiche = { slug: string; label: string };

/** The way of editors to a page of a fiche. */
export const editingTrail = ({ slug, shortTitle }: Consultation) => [
  { href: paths.staff(), label: staffArea.title },
  { href: paths.editing(), label: editing.title },
  { href: paths.edit(slug, "fiches"), label: shortTitle },
];

/** The way of editors to what stands around a fiche, through the page where it is written. */
export const editingFicheTrail = (consultation: Consultation, { slug, label }: Fiche) => [
  ...editingTrail(consultation),
  { href: paths.editFiche(consultation.slug, slug), label },
];

/** What is above each page that stands around a fiche (`TrailedPage`). */
export const aroundFiche = (consultation: Consultation & { demonstration: string | null }, fiche: Fiche) => ({
  demonstration: consultation.demonstration,
  trail: editingFicheTrail(consultation, fiche),
});
