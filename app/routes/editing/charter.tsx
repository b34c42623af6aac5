import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { charterPage as words } from "~/content/setting";
import { publishCharter } from "~/domain/consultation/publish-charter.server";
import { readCharter } from "~/domain/consultation/read-edited.server";
import { charterForm, keptQuery } from "~/http/editing-form.server";
import { actEdited, loadEdited, refusedFor, toCorrect } from "~/http/editing.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { editingWays, keptHref, shownOf } from "~/http/editing-links";
import { metaOf } from "~/http/meta";
import { EditedPage } from "~/ui/editing/edited-page";
import { CharterForm } from "~/ui/editing/charter-form";

export const loader = loadEdited(keptQuery, async ({ platform, edited, query }) => ({
  ...shownOf(edited, query.fait),
  page: await readCharter(platform, edited),
}));

export const action = actEdited(charterForm, async ({ platform, edited, author, form }) => {
  if (!form.ok) return toCorrect(form);
  const { version: number, regles: body } = form.value;
  const kept = await publishCharter(platform, author, edited.id, { number, body });
  if (kept.allowed) return redirect(keptHref(edited.slug, "charter"));
  return refusedFor<never>(kept.because, form.typed, {});
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(({ consultation }) => ({ title: words.title, consultation }));

export default function CharterPage() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  return (
    <EditedPage shown={shown} page="charter" lead={words.lead} refused={refused} ways={editingWays}>
      <CharterForm page={shown.page} refused={refused} />
    </EditedPage>
  );
}
