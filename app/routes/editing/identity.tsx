import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { identity as words } from "~/content/setting";
import { describeConsultation } from "~/domain/consultation/describe-consultation.server";
import { readIdentity } from "~/domain/consultation/read-edited.server";
import { identityForm, keptQuery } from "~/http/editing-form.server";
import { actEdited, loadEdited, refusedFor, toCorrect } from "~/http/editing.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { editingWays, keptHref, shownOf } from "~/http/editing-links";
import { metaOf } from "~/http/meta";
import { EditedPage } from "~/ui/editing/edited-page";
import { IdentityForm } from "~/ui/editing/identity-form";

export const loader = loadEdited(keptQuery, async ({ platform, edited, query }) => ({
  ...shownOf(edited, query.fait),
  page: await readIdentity(platform, edited),
}));

export const action = actEdited(identityForm, async ({ platform, edited, author, form }) => {
  if (!form.ok) return toCorrect(form);
  const kept = await describeConsultation(platform, author, edited.id, form.value);
  if (kept.allowed) return redirect(keptHref(form.value.identity.slug, "identity"));
  const { errors } = words;
  return refusedFor(kept.because, form.typed, {
    "taken-slug": ["adresse", errors["taken-slug"]],
    "taken-prefix": ["prefixe", errors["taken-prefix"]],
    announced: ["adresse", errors.announced],
    referenced: ["prefixe", errors.referenced],
    opened: ["cadre", errors.opened],
    "too-short": ["cadre", errors["too-short"]],
  });
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(({ consultation }) => ({ title: words.title, consultation }));

export default function IdentityPage() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  return (
    <EditedPage shown={shown} page="identity" lead={words.lead} refused={refused} ways={editingWays}>
      <IdentityForm page={shown.page} refused={refused} />
    </EditedPage>
  );
}
