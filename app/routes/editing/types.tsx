import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { types as words } from "~/content/setting";
import { readTypes } from "~/domain/consultation/read-edited.server";
import { addTypes, removeType, renameType } from "~/domain/organisation/keep-types.server";
import { keptQuery, typeForm } from "~/http/editing-form.server";
import { actEdited, inRow, loadEdited, refusedFor, toCorrect } from "~/http/editing.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { editingWays, keptHref, shownOf } from "~/http/editing-links";
import { metaOf } from "~/http/meta";
import { EditedPage } from "~/ui/editing/edited-page";
import { TypeList } from "~/ui/editing/type-list";

export const loader = loadEdited(keptQuery, async ({ platform, edited, query }) => ({
  ...shownOf(edited, query.fait),
  page: await readTypes(platform, edited),
}));

export const action = actEdited(typeForm, async ({ platform, edited, author, form }) => {
  if (!form.ok) return toCorrect(inRow(form, "nom"));
  const { value, typed } = form;
  const kept = await (() => {
    const place = { consultationId: edited.id, typeId: "id" in value ? value.id : "" };
    if (value.intention === "ajouter")
      return addTypes(
        platform,
        author,
        edited.id,
        value.types.map((label) => ({ label })),
      );
    if (value.intention === "retirer") return removeType(platform, author, place);
    return renameType(platform, author, place, { label: value.nom, former: value.ancien });
  })();
  if (kept.allowed) return redirect(keptHref(edited.slug, "types"));
  const field = value.intention === "ajouter" ? "types" : `nom-${typed.id ?? ""}`;
  const { known, used, open } = words.errors;
  return refusedFor(kept.because, typed, { known: [field, known], used: [field, used], open: [field, open] });
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(({ consultation }) => ({ title: words.title, consultation }));

export default function TypesPage() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  return (
    <EditedPage shown={shown} page="types" lead={words.lead} refused={refused} ways={editingWays}>
      <TypeList types={shown.page} refused={refused} />
    </EditedPage>
  );
}
