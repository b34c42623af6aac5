import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { fichesPage as words } from "~/content/arranging";
import { readHeading, readThemes } from "~/domain/consultation/read-edited.server";
import { changeFiche, stampOfHeading } from "~/domain/fiche/keep-fiches.server";
import { headingForm, keptQuery } from "~/http/editing-form.server";
import { actEdited, loadEdited, refusedFor, toCorrect } from "~/http/editing.server";
import { slugOf } from "~/http/slug";
import { headersForOneReader } from "~/http/for-one-reader";
import { editingWays, keptHref, shownOf } from "~/http/editing-links";
import { metaOf } from "~/http/meta";
import { EditedPage } from "~/ui/editing/edited-page";
import { HeadingForm } from "~/ui/editing/heading-form";

export const loader = loadEdited(keptQuery, async ({ platform, edited, params, query }) => {
  const fiche = await readHeading(platform, edited, slugOf(params.fiche));
  const themes = await readThemes(platform, edited);
  return {
    ...shownOf(edited, query.fait),
    page: { fiche, themes, stamp: stampOfHeading(fiche), isFixed: edited.isAnnounced },
  };
});

export const action = actEdited(headingForm, async ({ platform, edited, author, params, form }) => {
  if (!form.ok) return toCorrect(form);
  const { id: ficheId } = await readHeading(platform, edited, slugOf(params.fiche));
  const kept = await changeFiche(platform, author, { consultationId: edited.id, ficheId }, form.value);
  if (kept.allowed) return redirect(keptHref(edited.slug, "fiches"));
  const { errors } = words;
  return refusedFor(kept.because, form.typed, {
    "taken-slug": ["adresse", errors["taken-slug"]],
    "unknown-theme": ["theme", errors["unknown-theme"]],
    announced: ["adresse", errors.announced],
  });
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(({ consultation }) => ({ title: words.title, consultation }));

export default function FicheHeadingPage() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  return (
    <EditedPage shown={shown} page="fiches" refused={refused} ways={editingWays}>
      <HeadingForm page={shown.page} refused={refused} />
    </EditedPage>
  );
}
