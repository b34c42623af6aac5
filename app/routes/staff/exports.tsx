import { useLoaderData } from "@remix-run/react";
import { exportPages as words } from "~/content/exports";
import { staffArea } from "~/content/staff-area";
import { mayOpenExports } from "~/domain/policy/exporting";
import { readExports } from "~/domain/export/read-exports.server";
import { exportsQuery } from "~/http/contribution-query.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { Breadcrumbs } from "~/ui/layout/breadcrumbs";
import { ExportsView } from "~/ui/export/exports-view";

export const headers = headersForOneReader;

export const loader = loadStaff(
  mayOpenExports,
  exportsQuery,
  ({ platform, reader, query: { concertation } }) => readExports(platform, reader, concertation ?? null),
);

export const meta = metaOf<typeof loader>(() => ({ title: words.staffTitle, consultation: null }));

export default function ExportsPage() {
  return (
    <div className="page-width">
      <Breadcrumbs steps={[{ href: paths.staff(), label: staffArea.title }]} />
      <ExportsView
        page={useLoaderData<typeof loader>()}
        links={{ consultation: paths.exports, file: paths.staffFile, openData: paths.openData }}
      />
    </div>
  );
}
