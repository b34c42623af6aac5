import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { previewPage as words } from "~/content/editing";
import { previewConsultation, previewMoments } from "~/domain/consultation/read-consultation.server";
import { previewQuery } from "~/http/editing-form.server";
import { loadEdited } from "~/http/editing.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { pageMeta } from "~/http/meta";
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

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => {
  const demonstration = shown?.page.consultation.demonstration ?? null;
  return shown ? pageMeta({ title: words.title, demonstration, listed: false }) : [];
};

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
            ...{ exports: null, file: nowhere, fiche: nowhere },
          }}
        />
      </div>
    </>
  );
}
