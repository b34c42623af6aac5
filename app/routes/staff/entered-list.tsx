import { useLoaderData } from "@remix-run/react";
import { entered as words } from "~/content/entering";
import { staffArea } from "~/content/staff-area";
import { listEntered } from "~/domain/entry/list-entered.server";
import { mayOpenEntries } from "~/domain/policy/entering";
import { enteredAddress } from "~/http/entered-addresses";
import { enteredQuery } from "~/http/entered-form.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { EnteredList } from "~/ui/entry/entered-list";
import { Breadcrumbs } from "~/ui/layout/breadcrumbs";

export const headers = headersForOneReader;

export const loader = loadStaff(mayOpenEntries, enteredQuery, async ({ platform, reader, query }) => ({
  ...(await listEntered(platform, reader, query)),
  ...{ filter: query.filter, isFirst: query.after === null },
}));

export const meta = metaOf<typeof loader>(() => ({ title: words.title, consultation: null }));

export default function EnteredListPage() {
  const page = useLoaderData<typeof loader>();
  const { filter, next, isFirst } = page;
  return (
    <div className="page-width">
      <Breadcrumbs steps={[{ href: paths.staff(), label: staffArea.title }]} />
      <EnteredList
        page={page}
        links={{
          enter: paths.entries(),
          filter: (one) => paths.enteredList(enteredAddress(one)),
          sending: (id) => paths.entered(id),
          first: isFirst ? null : paths.enteredList(enteredAddress(filter)),
          next: next && paths.enteredList(enteredAddress(filter, next)),
        }}
      />
    </div>
  );
}
