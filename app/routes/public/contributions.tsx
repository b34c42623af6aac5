import { useLoaderData } from "@remix-run/react";
import { contributions as words } from "~/content/contributions";
import { listContributions } from "~/domain/contribution/list-contributions.server";
import { contributionQuery, queryOf } from "~/http/contribution-query.server";
import { load } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { readingTrail } from "~/http/reading-trail";
import { slugOf } from "~/http/slug";
import { ContributionsView } from "~/ui/contribution/contributions-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const loader = load(
  contributionQuery,
  async ({ platform, reader, params, shows, query: { filter, after } }) => {
    const slug = slugOf(params.consultation);
    const list = await listContributions(platform, reader, slug, filter, after);
    shows({ consultationId: list.consultation.id, ficheId: null });
    const nextHref = list.next && paths.contributions(slug, queryOf(filter, list.next));
    return { ...list, filter, nextHref, firstHref: after && paths.contributions(slug, queryOf(filter)) };
  },
);

export const meta = metaOf<typeof loader>(({ consultation }) => ({
  title: words.title,
  description: consultation.title,
  consultation,
  feed: paths.feed(consultation.slug),
  listed: true,
}));

export default function ContributionsPage() {
  const page = useLoaderData<typeof loader>();
  const { slug, demonstration } = page.consultation;
  return (
    <TrailedPage demonstration={demonstration} trail={readingTrail(page.consultation)}>
      <ContributionsView
        page={page}
        links={{
          list: paths.contributions(slug),
          contribution: paths.contribution,
          report: paths.report,
          reply: paths.reply,
          support: paths.support,
          fiche: (fiche) => paths.fiche(slug, fiche),
        }}
      />
    </TrailedPage>
  );
}
