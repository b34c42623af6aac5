import { useLoaderData } from "@remix-run/react";
import { preparatoryList as words } from "~/content/preparing";
import { staffArea } from "~/content/staff-area";
import { listPreparatory } from "~/domain/contribution/list-preparatory.server";
import { mayOpenPreparation } from "~/domain/policy/preparing";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { preparatoryQuery, preparatoryQueryOf } from "~/http/preparatory-query.server";
import { PreparatoryList } from "~/ui/contribution/preparatory-list";
import { Breadcrumbs } from "~/ui/layout/breadcrumbs";

export const headers = headersForOneReader;

/** What invited institutions sent before the opening, for the staff of the consultation. */
export const loader = loadStaff(
  mayOpenPreparation,
  preparatoryQuery,
  async ({ platform, reader, query: { filter, after } }) => {
    const list = await listPreparatory(platform, reader, filter, after);
    return {
      ...{ ...list, filter },
      nextHref: list.next && paths.preparatory(preparatoryQueryOf(filter, list.next)),
      firstHref: after && paths.preparatory(preparatoryQueryOf(filter)),
    };
  },
);

export const meta = metaOf<typeof loader>(() => ({ title: words.title, consultation: null }));

export default function PreparatoryPage() {
  return (
    <div className="page-width">
      <Breadcrumbs steps={[{ href: paths.staff(), label: staffArea.title }]} />
      <PreparatoryList
        page={useLoaderData<typeof loader>()}
        links={{ own: paths.preparatory(), edit: (slug, fiche) => paths.editFiche(slug, fiche) }}
      />
    </div>
  );
}
