import { redirect } from "@remix-run/node";
import { findEditedFiche } from "~/domain/fiche/edited-fiche.server";
import { keepWorkingText } from "~/domain/fiche/keep-working-text.server";
import { mayOpenEditing } from "~/domain/policy/editing";
import { actStaff } from "~/http/act.server";
import { loadStaff } from "~/http/load.server";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { slugsOf } from "~/http/slug";
import { textForm } from "~/http/text-form.server";

/** Nothing to read here: the text is in the editor. */
export const loader = loadStaff(mayOpenEditing, noQuery, async ({ platform, reader, params }) => {
  const { consultation, fiche } = slugsOf(params);
  await findEditedFiche(platform.db, reader, { consultation, fiche });
  return redirect(paths.editFiche(consultation, fiche));
});

/** Keeps what the editor sends, and answers what became of it, for the editor to say. */
export const action = actStaff(mayOpenEditing, textForm, async ({ platform, author, params, form }) => {
  const slugs = slugsOf(params);
  const { id: ficheId } = await findEditedFiche(platform.db, author, slugs);
  if (!form.ok) return Response.json({ errors: form.errors }, { status: 422 });
  const { corps: body, questions, edition, cote } = form.value;
  const written = { ficheId, body, questions, edition, asideId: cote ?? null };
  const kept = await keepWorkingText(platform, author, written);
  const compare =
    kept.outcome === "aside" ? paths.textAside(slugs.consultation, slugs.fiche, kept.asideId) : null;
  return Response.json({ ...kept, compare });
});
