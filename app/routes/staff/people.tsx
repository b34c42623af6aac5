import { useLoaderData } from "@remix-run/react";
import { people as words } from "~/content/people";
import { staffArea } from "~/content/staff-area";
import { listPeople } from "~/domain/account/list-people.server";
import { mayOpenPeople } from "~/domain/policy/administering";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { peopleQuery } from "~/http/role-form.server";
import { Breadcrumbs } from "~/ui/layout/breadcrumbs";
import { PeopleList } from "~/ui/staff/people-list";

export const loader = loadStaff(mayOpenPeople, peopleQuery, async ({ platform, reader, query }) => {
  const { q, role, lieu, suite, fait } = query;
  const list = await listPeople(platform, reader, { role, place: lieu, words: q }, suite ?? null);
  const filter = { q, role, lieu };
  return {
    ...list,
    filter,
    done: fait ?? null,
    nextHref: list.next && paths.people({ ...filter, suite: list.next }),
    firstHref: suite === undefined ? null : paths.people(filter),
  };
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(() => ({ title: words.title, consultation: null }));

export default function PeoplePage() {
  return (
    <div className="page-width">
      <Breadcrumbs steps={[{ href: paths.staff(), label: staffArea.title }]} />
      <PeopleList
        page={useLoaderData<typeof loader>()}
        links={{ list: paths.people(), give: paths.giveRole(), remove: paths.removeRole }}
      />
    </div>
  );
}
