import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { fichesPage as words } from "~/content/arranging";
import { readEditedFiches, readThemes } from "~/domain/consultation/read-edited.server";
import { addFiches, moveFiche, removeFiche } from "~/domain/fiche/keep-fiches.server";
import { allowed } from "~/domain/policy/verdict";
import { ficheForm, keptQuery } from "~/http/editing-form.server";
import { actEdited, loadEdited, refusedFor, toCorrect } from "~/http/editing.server";
import { paths } from "~/http/paths";
import { headersForOneReader } from "~/http/for-one-reader";
import { editingWays, keptHref, shownOf } from "~/http/editing-links";
import { metaOf } from "~/http/meta";
import { EditedPage } from "~/ui/editing/edited-page";
import { FicheRows } from "~/ui/editing/fiche-rows";

export const loader = loadEdited(keptQuery, async ({ platform, edited, query }) => ({
  ...shownOf(edited, query.fait),
  page: { fiches: await readEditedFiches(platform, edited), themes: await readThemes(platform, edited) },
}));

export const action = actEdited(ficheForm, async ({ platform, edited, author, form }) => {
  if (!form.ok) return toCorrect(form);
  const { value, typed } = form;
  const kept = await (async () => {
    if (value.intention === "ajouter") {
      const { etiquette: label, numero: number, titre: title, theme: themeId, adresse: slug } = value;
      return addFiches(platform, author, edited.id, [{ label, number, title, themeId, slug }]);
    }
    const place = { consultationId: edited.id, ficheId: value.id };
    if (value.intention === "retirer") return removeFiche(platform, author, place);
    await moveFiche(platform, author, place, value.sens);
    return allowed;
  })();
  if (kept.allowed) return redirect(keptHref(edited.slug, "fiches"));
  const row = `id-${typed.id ?? ""}`;
  const { errors } = words;
  return refusedFor(kept.because, typed, {
    "taken-slug": ["adresse", errors["taken-slug"]],
    "unknown-theme": ["theme", errors["unknown-theme"]],
    announced: ["adresse", errors.announced],
    published: [row, errors.published],
    written: [row, errors.written],
  });
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(({ consultation }) => ({ title: words.title, consultation }));

export default function FichesPage() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  return (
    <EditedPage shown={shown} page="fiches" lead={words.lead} refused={refused} ways={editingWays}>
      <FicheRows
        page={shown.page}
        refused={refused}
        settingHref={(slug) => paths.ficheSetting(shown.consultation.slug, slug)}
        writeHref={(slug) => paths.editFiche(shown.consultation.slug, slug)}
      />
    </EditedPage>
  );
}
