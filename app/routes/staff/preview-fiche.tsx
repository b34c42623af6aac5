import { useLoaderData } from "@remix-run/react";
import { previewing as words } from "~/content/editor";
import { readPreview } from "~/domain/fiche/read-preview.server";
import { mayOpenEditing } from "~/domain/policy/editing";
import { aroundFiche } from "~/http/editing-trail";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { slugsOf } from "~/http/slug";
import { PreviewView } from "~/ui/editing/preview-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const headers = headersForOneReader;

export const loader = loadStaff(mayOpenEditing, noQuery, ({ platform, reader, params }) =>
  readPreview(platform, reader, slugsOf(params)),
);

export const meta = metaOf<typeof loader>(({ fiche }) => ({
  title: `${words.title}\u00a0: ${fiche.label}`,
  consultation: fiche.consultation,
}));

export default function PreviewPage() {
  const page = useLoaderData<typeof loader>();
  const { consultation, slug } = page.fiche;
  const own = paths.editFiche(consultation.slug, slug);
  return (
    <TrailedPage {...aroundFiche(consultation, page.fiche)}>
      <PreviewView page={page} editHref={own} />
    </TrailedPage>
  );
}
