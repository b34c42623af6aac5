import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { themesPage as words } from "~/content/arranging";
import { addTheme, moveTheme, removeTheme, renameTheme } from "~/domain/consultation/keep-themes.server";
import { readThemes } from "~/domain/consultation/read-edited.server";
import { allowed } from "~/domain/policy/verdict";
import { keptQuery, themeForm } from "~/http/editing-form.server";
import { actEdited, inRow, loadEdited, refusedFor, toCorrect } from "~/http/editing.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { editingWays, keptHref, shownOf } from "~/http/editing-links";
import { metaOf } from "~/http/meta";
import { EditedPage } from "~/ui/editing/edited-page";
import { ThemeList } from "~/ui/editing/theme-list";

export const loader = loadEdited(keptQuery, async ({ platform, edited, query }) => ({
  ...shownOf(edited, query.fait),
  page: await readThemes(platform, edited),
}));

export const action = actEdited(themeForm, async ({ platform, edited, author, form }) => {
  if (!form.ok) return toCorrect(form.typed.intention === "renommer" ? inRow(form, "intitule") : form);
  const { value, typed } = form;
  const kept = await (async () => {
    if (value.intention === "ajouter") {
      await addTheme(platform, author, edited.id, value.intitule);
      return allowed;
    }
    const place = { consultationId: edited.id, themeId: value.id };
    if (value.intention === "retirer") return removeTheme(platform, author, place);
    if (value.intention === "renommer")
      return renameTheme(platform, author, place, { title: value.intitule, former: value.ancien });
    await moveTheme(platform, author, place, value.sens);
    return allowed;
  })();
  if (kept.allowed) return redirect(keptHref(edited.slug, "themes"));
  return refusedFor(kept.because, typed, {
    "not-empty": [`intitule-${typed.id ?? ""}`, words.errors["not-empty"]],
  });
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(({ consultation }) => ({ title: words.title, consultation }));

export default function ThemesPage() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  return (
    <EditedPage shown={shown} page="themes" lead={words.lead} refused={refused} ways={editingWays}>
      <ThemeList themes={shown.page} refused={refused} />
    </EditedPage>
  );
}
