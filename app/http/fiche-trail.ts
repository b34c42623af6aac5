import { editing } from "~/content/editing";
import { staffArea } from "~/content/staff-area";
import { paths } from "./paths";

type Consultation = { slug: string; title: string };
type Fiche = { slug: string; label: string };

/** The way to the editor of a fiche. */
export const editorTrail = ({ slug, title }: Consultation) => [
  { href: paths.staff(), label: staffArea.title },
  { href: paths.editing(), label: editing.title },
  { href: paths.edit(slug, "fiches"), label: title },
];

/** The way to what stands around the editor of a fiche, through it. */
export const ficheTrail = (consultation: Consultation, { slug, label }: Fiche) => [
  ...editorTrail(consultation),
  { href: paths.editFiche(consultation.slug, slug), label },
];
