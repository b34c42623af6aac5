import { useLoaderData } from "@remix-run/react";
import { previewPage as words } from "~/content/editing";
import { previewConsultation, previewMoments } from "~/domain/consultation/read-consultation.server";
import { previewQuery } from "~/http/editing-form.server";
import { loadEdited } from "~/http/editing.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { ConsultationView } from "~/ui/consultation/consultation-view";
import { PreviewBar } from "~/ui/editing/preview-bar";
import { DemonstrationLine } from "~/ui/layout/demonstration-line";

export const loader = loadEdited(previewQuery, async ({ platform, reader, edited, query: { jour } }) => ({
  page: await previewConsultation(platform, reader, edited.slug, jour),
  moments: previewMoments.map((moment) => ({
    ...{ moment, isShown: moment === jour, href: paths.edit(edited.slug, "apercu", { jour: moment }) },
  })),
  backHref: paths.edit(edited.slug),
}));

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(({ page }) => ({
  title: words.title,
  consultation: page.consultation,
}));

const nowhere = () => null;

export default function PreviewPage() {
  const { page, moments, backHref } = useLoaderData<typeof loader>();
  return (
    <>
      <PreviewBar moments={moments} backHref={backHref} />
      <DemonstrationLine line={page.consultation.demonstration} />
      <div className="page-width">
        <ConsultationView
          page={page}
          links={{
            ...{
              contributions: null,
              organisations: null,
              calendar: null,
              calendarFile: null,
              feed: null,
              openData: null,
            },
            ...{ exports: null, file: nowhere, fiche: nowhere, ficheContributions: nowhere },
          }}
        />
      </div>
    </>
  );
}
