import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { publishedVersion as words } from "~/content/gate";
import { creditChange } from "~/domain/fiche/credit-change.server";
import { readPublishedVersion } from "~/domain/fiche/read-published-version.server";
import { mayOpenEditing } from "~/domain/policy/editing";
import { actStaff } from "~/http/act.server";
import { creditForm, publishedQuery } from "~/http/credit-form.server";
import { aroundFiche } from "~/http/editing-trail";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { slugsOf, versionOf } from "~/http/slug";
import { PublishedVersionView } from "~/ui/editing/published-version-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const headers = headersForOneReader;

export const loader = loadStaff(
  mayOpenEditing,
  publishedQuery,
  async ({ platform, reader, params, query }) => ({
    page: await readPublishedVersion(platform, reader, slugsOf(params), versionOf(params.version)),
    done: query.fait === "publication",
  }),
);

export const action = actStaff(mayOpenEditing, creditForm, async ({ platform, params, author, form }) => {
  const slugs = slugsOf(params);
  const number = versionOf(params.version);
  const { version } = await readPublishedVersion(platform, author, slugs, number);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { intention, bloc: blockId, reference } = form.value;
  const act = intention === "attribuer" ? ("credit" as const) : ("uncredit" as const);
  const outcome = await creditChange(platform, author, { versionId: version.id, blockId, reference, act });
  if (outcome === "unknown")
    return data({ errors: { reference: words.unknown }, typed: form.typed }, { status: 422 });
  const done = { fait: "attribution" };
  return redirect(paths.publishedVersion(slugs.consultation, slugs.fiche, number, done));
});

export const meta = metaOf<typeof loader>(({ page }) => ({
  title: `${words.title(page.version.number)}\u00a0: ${page.fiche.label}`,
  consultation: page.consultation,
}));

export default function PublishedVersionPage() {
  const { page, done } = useLoaderData<typeof loader>();
  const { consultation, fiche, version } = page;
  const { number: a } = version;
  return (
    <TrailedPage {...aroundFiche(consultation, fiche)}>
      <PublishedVersionView
        page={page}
        done={done}
        refused={useActionData<typeof action>() ?? null}
        links={{
          comparison: a === 1 ? null : paths.comparison(consultation.slug, fiche.slug, { de: a - 1, a }),
          fiche: paths.fiche(consultation.slug, fiche.slug),
        }}
      />
    </TrailedPage>
  );
}
