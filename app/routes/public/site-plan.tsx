import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { sitePlan as words } from "~/content/site-plan";
import { listSitePlan } from "~/domain/consultation/list-site-plan.server";
import { wholeSite } from "~/domain/register/subject";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { SitePlanView } from "~/ui/layout/site-plan-view";

export const loader = load(noQuery, ({ platform, reader, shows }) => {
  shows(wholeSite);
  return listSitePlan(platform, reader);
});

export const meta: MetaFunction = () => pageMeta({ title: words.title, consultation: null, listed: true });

export default function SitePlanPage() {
  const consultations = useLoaderData<typeof loader>();
  return (
    <SitePlanView
      consultations={consultations.map(({ slug, title, fiches }) => ({
        title,
        href: paths.consultation(slug),
        pages: [
          { href: paths.contributions(slug), label: words.contributions },
          { href: paths.calendar(slug), label: words.calendar },
          { href: paths.openData(slug), label: words.openData },
          ...fiches.map((fiche) => ({
            href: paths.fiche(slug, fiche.slug),
            label: `${fiche.label}, ${fiche.title}`,
          })),
        ],
      }))}
      site={[
        { href: paths.home(), label: words.home },
        { href: paths.signIn(), label: words.signIn },
        { href: paths.help(), label: words.help },
        { href: paths.accessibility(), label: words.accessibility },
        { href: paths.legalNotice(), label: words.legalNotice },
        { href: paths.personalData(), label: words.personalData },
      ]}
    />
  );
}
