import { useLoaderData } from "@remix-run/react";
import { versions as words } from "~/content/versions";
import { listVersions } from "~/domain/fiche/list-versions.server";
import { load } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { readingFicheTrail } from "~/http/reading-trail";
import { slugsOf } from "~/http/slug";
import { VersionList } from "~/ui/fiche/version-list";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const loader = load(noQuery, async ({ platform, reader, params, shows }) => {
  const shown = await listVersions(platform, reader, slugsOf(params));
  shows({ consultationId: shown.consultation.id, ficheId: shown.fiche.id });
  return shown;
});

export const meta = metaOf<typeof loader>(({ consultation, fiche }) => ({
  title: `${words.title}\u00a0: ${fiche.title}`,
  description: consultation.title,
  consultation,
  listed: true,
}));

export default function VersionsPage() {
  const page = useLoaderData<typeof loader>();
  const { consultation, fiche, versions } = page;
  const { slug, demonstration } = consultation;
  const latest = versions[0]?.number;
  return (
    <TrailedPage demonstration={demonstration} trail={readingFicheTrail(consultation, fiche)}>
      <VersionList
        page={page}
        links={{
          version: (number) => paths.version(slug, fiche.slug, number === latest ? undefined : number),
          changes: (de, a) => paths.comparison(slug, fiche.slug, { de, a }),
          published: page.edits ? (number) => paths.publishedVersion(slug, fiche.slug, number) : null,
        }}
      />
    </TrailedPage>
  );
}
