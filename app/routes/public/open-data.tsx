import { useLoaderData } from "@remix-run/react";
import { exportPages as words } from "~/content/exports";
import { readPublicFiles } from "~/domain/export/read-exports.server";
import { load } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { readingTrail } from "~/http/reading-trail";
import { slugOf } from "~/http/slug";
import { OpenDataView } from "~/ui/export/open-data-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const loader = load(noQuery, async ({ platform, reader, params, shows }) => {
  const page = await readPublicFiles(platform, reader, slugOf(params.consultation));
  shows({ consultationId: page.consultation.id, ficheId: null });
  return page;
});

export const meta = metaOf<typeof loader>(({ consultation }) => ({
  title: words.publicTitle,
  description: consultation.title,
  consultation,
  listed: true,
}));

export default function OpenDataPage() {
  const page = useLoaderData<typeof loader>();
  const { slug, demonstration } = page.consultation;
  return (
    <TrailedPage demonstration={demonstration} trail={readingTrail(page.consultation)}>
      <OpenDataView
        page={page}
        links={{ file: (name) => paths.publicFile(slug, name), contributions: paths.contributions(slug) }}
      />
    </TrailedPage>
  );
}
