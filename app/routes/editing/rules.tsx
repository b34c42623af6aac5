import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { rules as words } from "~/content/setting";
import { readRules } from "~/domain/consultation/read-edited.server";
import { setRules } from "~/domain/consultation/set-rules.server";
import { keptQuery, rulesForm } from "~/http/editing-form.server";
import { actEdited, loadEdited, refusedFor, toCorrect } from "~/http/editing.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { editingWays, keptHref, shownOf } from "~/http/editing-links";
import { metaOf } from "~/http/meta";
import { EditedPage } from "~/ui/editing/edited-page";
import { RulesForm } from "~/ui/editing/rules-form";

export const loader = loadEdited(keptQuery, async ({ platform, edited, query }) => ({
  ...shownOf(edited, query.fait),
  page: await readRules(platform, edited),
}));

export const action = actEdited(rulesForm, async ({ platform, edited, author, form }) => {
  if (!form.ok) return toCorrect(form);
  const kept = await setRules(platform, author, edited.id, form.value);
  if (kept.allowed) return redirect(keptHref(edited.slug, "rules"));
  return refusedFor(kept.because, form.typed, {
    contradictory: ["moderation", words.errors.contradictory],
    wider: ["publication", words.errors.wider],
    reasonless: ["motif", words.errors.reasonless],
  });
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(({ consultation }) => ({ title: words.title, consultation }));

export default function RulesPage() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  return (
    <EditedPage shown={shown} page="rules" lead={words.lead} refused={refused} ways={editingWays}>
      <RulesForm page={shown.page} refused={refused} />
    </EditedPage>
  );
}
