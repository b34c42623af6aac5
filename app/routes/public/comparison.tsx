import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { comparison as words } from "~/content/versions";
import { readComparison } from "~/domain/fiche/read-comparison.server";
import { load } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { readingFicheTrail } from "~/http/reading-trail";
import { slugsOf } from "~/http/slug";
import { ComparisonView } from "~/ui/fiche/comparison-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

const number = z.coerce.number().int().min(1).max(10_000).optional();
const query = z.strictObject({ de: number, a: number, vue: z.enum(["cote", "ligne"]).default("cote") });

export const loader = load(query, async ({ platform, reader, params, shows, keepComparison, query }) => {
  const { de, a, vue } = query;
  const asked = { slugs: slugsOf(params), wish: { from: de, to: a }, keep: keepComparison };
  const shown = await readComparison(platform, reader, asked);
  shows({ consultationId: shown.consultation.id, ficheId: shown.fiche.id });
  return { ...shown, view: vue };
});

export const meta = metaOf<typeof loader>(({ consultation, fiche, from, to }) => ({
  title: `${words.title(from, to)}\u00a0: ${fiche.title}`,
  description: consultation.title,
  consultation,
  listed: true,
}));

export default function ComparisonPage() {
  const { view, ...page } = useLoaderData<typeof loader>();
  const { consultation, fiche } = page;
  const { slug, demonstration } = consultation;
  return (
    <TrailedPage demonstration={demonstration} trail={readingFicheTrail(consultation, fiche)}>
      <ComparisonView
        page={page}
        view={view}
        links={{
          form: paths.comparison(slug, fiche.slug),
          versions: paths.versions(slug, fiche.slug),
          version: (one) => paths.version(slug, fiche.slug, one),
          contribution: paths.contribution,
        }}
      />
    </TrailedPage>
  );
}
