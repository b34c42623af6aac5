import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { exportPages as words } from "~/content/exports";
import { readExports } from "~/domain/export/read-exports.server";
import { exportsQuery } from "~/http/contribution-query.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { ExportsView } from "~/ui/export/exports-view";

export const headers = headersForOneReader;

export const loader = load(exportsQuery, ({ platform, reader, query: { concertation } }) =>
  readExports(platform, reader, concertation ?? null),
);

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? pageMeta({ title: words.staffTitle, demonstration: null, listed: false }) : [];

export default function ExportsPage() {
  return (
    <div className="page-width">
      <ExportsView
        page={useLoaderData<typeof loader>()}
        links={{ consultation: paths.exports, file: paths.staffFile, openData: paths.openData }}
      />
    </div>
  );
}
