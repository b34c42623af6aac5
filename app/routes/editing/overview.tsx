import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { overview as words } from "~/content/editing";
import { announceConsultation } from "~/domain/consultation/announce-consultation.server";
import { readOverview } from "~/domain/consultation/read-edited.server";
import { announceForm, keptQuery } from "~/http/editing-form.server";
import { actEdited, loadEdited, toCorrect } from "~/http/editing.server";
import { editingWays, mendingHref, shownOf } from "~/http/editing-links";
import { headersForOneReader } from "~/http/for-one-reader";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { EditedPage } from "~/ui/editing/edited-page";
import { Overview } from "~/ui/editing/overview";

export const loader = loadEdited(keptQuery, async ({ platform, edited, query }) => ({
  ...{ ...shownOf(edited, query.fait), just: query.fait ?? null },
  page: await readOverview(platform, edited),
}));

export const action = actEdited(announceForm, async ({ platform, edited, author, form }) => {
  if (!form.ok) return toCorrect(form);
  const outcome = await announceConsultation(platform, author, edited.id);
  if (outcome.announced) return redirect(paths.edit(edited.slug, "", { fait: "annonce" }));
  return toCorrect({ errors: { annonce: words.lacking }, typed: {} });
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(({ consultation }) => ({
  title: consultation.shortTitle,
  consultation,
}));

export default function OverviewPage() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  const { slug } = shown.consultation;
  return (
    <EditedPage shown={shown} page="overview" refused={refused} ways={editingWays}>
      <Overview
        edited={shown.consultation}
        page={shown.page}
        refused={refused}
        done={shown.just}
        links={{
          preview: paths.edit(slug, "apercu"),
          publicPage: paths.consultation(slug),
          mend: mendingHref(slug),
        }}
      />
    </EditedPage>
  );
}
