import { useLoaderData } from "@remix-run/react";
import { layout } from "~/content/layout";
import { readConsultationPage } from "~/domain/consultation/read-consultation.server";
import { load } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { slugOf } from "~/http/slug";
import { ConsultationView } from "~/ui/consultation/consultation-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const loader = load(noQuery, async ({ platform, reader, params, shows }) => {
  const page = await readConsultationPage(platform, reader, slugOf(params.consultation));
  shows({ consultationId: page.consultation.id, ficheId: null });
  return page;
});

export const meta = metaOf<typeof loader>(({ consultation }) => ({
  title: consultation.title,
  description: consultation.presentation,
  consultation,
  feed: paths.feed(consultation.slug),
  listed: true,
}));

export default function ConsultationPage() {
  const page = useLoaderData<typeof loader>();
  const { slug, demonstration } = page.consultation;
  return (
    <TrailedPage demonstration={demonstration} trail={[{ href: paths.home(), label: layout.consultations }]}>
      <ConsultationView
        page={page}
        links={{
          contributions: paths.contributions(slug),
          organisations: paths.contributingBodies(slug),
          calendar: paths.calendar(slug),
          calendarFile: paths.calendarFile(slug),
          feed: paths.feed(slug),
          openData: paths.openData(slug),
          file: (name) => paths.publicFile(slug, name),
          exports: paths.exports(slug),
          fiche: (fiche) => paths.fiche(slug, fiche),
          ficheContributions: (fiche) => paths.contributions(slug, { fiche }),
        }}
      />
    </TrailedPage>
  );
}
