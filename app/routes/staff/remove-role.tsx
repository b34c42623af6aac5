import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { people, removingRole as words } from "~/content/people";
import { staffArea } from "~/content/staff-area";
import { readHeldRole } from "~/domain/account/list-roles.server";
import { mayOpenPeople } from "~/domain/policy/administering";
import { actStaff } from "~/http/act.server";
import { removeAsked } from "~/http/change-roles.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { idPart } from "~/http/slug";
import { Breadcrumbs } from "~/ui/layout/breadcrumbs";
import { RemoveRole } from "~/ui/staff/remove-role";

export const loader = loadStaff(mayOpenPeople, noQuery, ({ platform, reader, params }) =>
  readHeldRole(platform, reader, idPart(params.role)),
);

/** Refused for the last administrator: the page itself, read anew, says so. */
export const action = actStaff(mayOpenPeople, z.object({}), async ({ params, ...asked }) => {
  const outcome = await removeAsked(asked, idPart(params.role));
  return outcome ?? data(null, { status: 409 });
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(() => ({ title: words.title, consultation: null }));

export default function RemoveRolePage() {
  return (
    <div className="page-width">
      <Breadcrumbs
        steps={[
          { href: paths.staff(), label: staffArea.title },
          { href: paths.people(), label: people.title },
        ]}
      />
      <RemoveRole role={useLoaderData<typeof loader>()} cancelHref={paths.people()} />
    </div>
  );
}
