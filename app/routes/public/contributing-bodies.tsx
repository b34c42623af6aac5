import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contributingBodies as words } from "~/content/contributing-bodies";
import { readContributingBodies } from "~/domain/organisation/read-contributing-bodies.server";
import { contributingBodiesQuery } from "~/http/contribution-query.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { consultationTrail } from "~/http/reading-trail";
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

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? pageMeta({
        title: words.title,
        description: data.consultation.title,
        demonstration: data.consultation.demonstration,
      })
    : [];

export default function ContributingBodiesPage() {
  const page = useLoaderData<typeof loader>();
  const { slug, demonstration } = page.consultation;
  return (
    <TrailedPage demonstration={demonstration} trail={consultationTrail(page.consultation)}>
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
