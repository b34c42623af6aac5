import { useLoaderData } from "@remix-run/react";
import { contributingBodies as words } from "~/content/contributing-bodies";
import { readContributingBodies } from "~/domain/organisation/read-contributing-bodies.server";
import { contributingBodiesQuery } from "~/http/contribution-query.server";
import { load } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { readingTrail } from "~/http/reading-trail";
import { slugOf } from "~/http/slug";
import { ContributingBodiesView } from "~/ui/consultation/contributing-bodies-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const loader = load(
  contributingBodiesQuery,
  async ({ platform, reader, params, query: { fiche, suite: after = null } }) => {
    const slug = slugOf(params.consultation);
    const list = await readContributingBodies(platform, reader, { consultation: slug, fiche, after });
    return {
      ...list,
      nextHref: list.next && paths.contributingBodies(slug, { fiche, suite: list.next }),
      firstHref: after && paths.contributingBodies(slug, { fiche }),
    };
  },
);

export const meta = metaOf<typeof loader>(({ consultation }) => ({
  title: words.title,
  description: consultation.title,
  consultation,
  listed: true,
}));

export default function ContributingBodiesPage() {
  const page = useLoaderData<typeof loader>();
  const { slug, demonstration } = page.consultation;
  return (
    <TrailedPage demonstration={demonstration} trail={readingTrail(page.consultation)}>
      <ContributingBodiesView
        page={page}
        links={{
          whole: paths.contributingBodies(slug),
          fiche: (fiche) => paths.fiche(slug, fiche),
          contributions: (corps) => paths.contributions(slug, { fiche: page.fiche?.slug, corps }),
        }}
      />
    </TrailedPage>
  );
}
