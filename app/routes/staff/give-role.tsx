import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { givingRole as words, people } from "~/content/people";
import { staffArea } from "~/content/staff-area";
import { readRolePlaces } from "~/domain/account/list-roles.server";
import { mayOpenPeople } from "~/domain/policy/administering";
import { actStaff } from "~/http/act.server";
import { giveAsked } from "~/http/change-roles.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { roleForm } from "~/http/role-form.server";
import { Breadcrumbs } from "~/ui/layout/breadcrumbs";
import { GiveRole } from "~/ui/staff/give-role";

export const loader = loadStaff(mayOpenPeople, noQuery, ({ platform, reader }) =>
  readRolePlaces(platform, reader),
);

export const action = actStaff(mayOpenPeople, roleForm, async ({ form, ...asked }) => {
  const { typed } = form;
  if (!form.ok) return data({ errors: form.errors, typed }, { status: 422 });
  const outcome = await giveAsked(asked, form.value);
  return "errors" in outcome ? data({ errors: outcome.errors, typed }, { status: outcome.status }) : outcome;
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(() => ({ title: words.title, consultation: null }));

export default function GiveRolePage() {
  return (
    <div className="page-width">
      <Breadcrumbs
        steps={[
          { href: paths.staff(), label: staffArea.title },
          { href: paths.people(), label: people.title },
        ]}
      />
      <GiveRole places={useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />
    </div>
  );
}
