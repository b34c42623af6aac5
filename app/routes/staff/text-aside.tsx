import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { comparing as words } from "~/content/editor";
import { isFailure } from "~/domain/failure";
import { findEditedFiche } from "~/domain/fiche/edited-fiche.server";
import { readAside } from "~/domain/fiche/read-aside.server";
import { settleAside } from "~/domain/fiche/settle-aside.server";
import { mayOpenEditing } from "~/domain/policy/editing";
import { actStaff } from "~/http/act.server";
import { asideForm } from "~/http/aside-form.server";
import { aroundFiche } from "~/http/editing-trail";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { idPart, slugsOf } from "~/http/slug";
import { AsideView } from "~/ui/editing/aside-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const headers = headersForOneReader;

export const loader = loadStaff(mayOpenEditing, noQuery, ({ platform, reader, params }) =>
  readAside(platform, reader, slugsOf(params), idPart(params.aside)),
);

export const action = actStaff(mayOpenEditing, asideForm, async ({ platform, author, params, form }) => {
  const slugs = slugsOf(params);
  const asideId = idPart(params.aside);
  const { id: ficheId } = await findEditedFiche(platform.db, author, slugs);
  if (!form.ok) return data({ errors: form.errors }, { status: 422 });
  try {
    await settleAside(platform, author, { ficheId, asideId, ...form.value });
  } catch (thrown) {
    if (!isFailure(thrown) || thrown.code !== "conflict") throw thrown;
    return data({ errors: { passages: words.errors.changed } }, { status: 409 });
  }
  return redirect(paths.editFiche(slugs.consultation, slugs.fiche, { fait: "compare" }));
});

export const meta = metaOf<typeof loader>(({ fiche }) => ({
  title: `${words.title}\u00a0: ${fiche.label}`,
  consultation: fiche.consultation,
}));

export default function TextAsidePage() {
  const page = useLoaderData<typeof loader>();
  const { consultation, slug } = page.fiche;
  const own = paths.editFiche(consultation.slug, slug);
  return (
    <TrailedPage {...aroundFiche(consultation, page.fiche)}>
      <AsideView page={page} errors={useActionData<typeof action>()?.errors ?? null} editHref={own} />
    </TrailedPage>
  );
}
