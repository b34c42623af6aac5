import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { layout } from "~/content/layout";
import { versions as words } from "~/content/versions";
import { listVersions } from "~/domain/fiche/list-versions.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { slugsOf } from "~/http/slug";
import { VersionList } from "~/ui/fiche/version-list";
import { Breadcrumbs } from "~/ui/layout/breadcrumbs";
import { DemonstrationLine } from "~/ui/layout/demonstration-line";

export const loader = load(noQuery, async ({ platform, reader, params, shows }) => {
  const shown = await listVersions(platform, reader, slugsOf(params));
  shows({ consultationId: shown.consultation.id, ficheId: shown.fiche.id });
  return shown;
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? pageMeta({
        title: `${words.title}\u00a0: ${data.fiche.title}`,
        description: data.consultation.title,
        demonstration: data.consultation.demonstration,
      })
    : [];

export default function VersionsPage() {
  const page = useLoaderData<typeof loader>();
  const { consultation, fiche, versions } = page;
  const { slug, title, demonstration } = consultation;
  const latest = versions[0]?.number;
  return (
    <>
      <DemonstrationLine line={demonstration} />
      <div className="page-width">
        <Breadcrumbs
          steps={[
            { href: paths.home(), label: layout.consultations },
            { href: paths.consultation(slug), label: title },
            { href: paths.fiche(slug, fiche.slug), label: fiche.label },
          ]}
        />
        <VersionList
          page={page}
          links={{
            version: (number) => paths.version(slug, fiche.slug, number === latest ? undefined : number),
            changes: (de, a) => paths.comparison(slug, fiche.slug, { de, a }),
            published: page.edits ? (number) => paths.publishedVersion(slug, fiche.slug, number) : null,
          }}
        />
      </div>
    </>
  );
}
