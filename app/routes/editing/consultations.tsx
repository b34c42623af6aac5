import { useLoaderData } from "@remix-run/react";
import { editing as words } from "~/content/editing";
import { staffArea } from "~/content/staff-area";
import { listEdited } from "~/domain/consultation/read-edited.server";
import { mayOpenEditing } from "~/domain/policy/editing";
import { editedQuery } from "~/http/editing-form.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { EditedList } from "~/ui/editing/edited-list";
import { Breadcrumbs } from "~/ui/layout/breadcrumbs";

export const loader = loadStaff(mayOpenEditing, editedQuery, async ({ platform, reader, query }) => {
  const { q, phase, suite = null } = query;
  const list = await listEdited(platform, reader, { phase, words: q }, suite);
  const filter = { q, phase };
  return {
    ...{ ...list, filter },
    nextHref: list.next && paths.editing({ ...filter, suite: list.next }),
    firstHref: suite && paths.editing(filter),
  };
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(() => ({ title: words.title, consultation: null }));

export default function EditedConsultationsPage() {
  return (
    <div className="page-width">
      <Breadcrumbs steps={[{ href: paths.staff(), label: staffArea.title }]} />
      <EditedList
        page={useLoaderData<typeof loader>()}
        links={{ list: paths.editing(), create: paths.createConsultation(), consultation: paths.edit }}
      />
    </div>
  );
}
