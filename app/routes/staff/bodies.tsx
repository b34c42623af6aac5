import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { bodies as words } from "~/content/bodies";
import { staffArea } from "~/content/staff-area";
import { isFailure } from "~/domain/failure";
import { correctType } from "~/domain/organisation/correct-type.server";
import { readBodies } from "~/domain/organisation/list-bodies.server";
import { mayOpenModeration } from "~/domain/policy/moderating";
import { actStaff } from "~/http/act.server";
import { bodiesQuery, bodyForm } from "~/http/body-form.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { readQuery } from "~/http/query.server";
import { listAddress } from "~/http/board-addresses";
import { Breadcrumbs } from "~/ui/layout/breadcrumbs";
import { BodyList } from "~/ui/moderation/body-list";

export const loader = loadStaff(mayOpenModeration, bodiesQuery, async ({ platform, reader, query }) => {
  const { concertation, suite = null, fait } = query;
  const list = await readBodies(platform, reader, { consultationId: concertation ?? null, after: suite });
  const shown = { concertation: list.consultation?.id };
  return {
    ...{ ...list, done: fait === "type" },
    nextHref: list.next && paths.bodies({ ...shown, suite: list.next }),
    firstHref: suite && paths.bodies(shown),
  };
});

export const action = actStaff(mayOpenModeration, bodyForm, async ({ platform, request, author, form }) => {
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { organisme: organisationId, type: typeId, precision: note, concertation } = form.value;
  try {
    await correctType(platform, author, { consultationId: concertation, organisationId, typeId, note });
  } catch (thrown) {
    if (!isFailure(thrown) || thrown.code !== "malformed") throw thrown;
    return data({ errors: { precision: words.errors.note }, typed: form.typed }, { status: 422 });
  }
  const { suite } = readQuery(request, bodiesQuery);
  return redirect(paths.bodies({ concertation, suite, fait: "type" }));
});

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(() => ({ title: words.title, consultation: null }));

export default function BodiesPage() {
  return (
    <div className="page-width">
      <Breadcrumbs steps={[{ href: paths.staff(), label: staffArea.title }]} />
      <BodyList
        page={useLoaderData<typeof loader>()}
        refused={useActionData<typeof action>() ?? null}
        action={paths.bodies()}
        listHref={listAddress}
      />
    </div>
  );
}
