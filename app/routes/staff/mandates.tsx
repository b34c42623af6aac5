import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mandates as words } from "~/content/mandates";
import { staffArea } from "~/content/staff-area";
import { decideMandate } from "~/domain/account/decide-mandate.server";
import { listMandates } from "~/domain/account/list-mandates.server";
import { isFailure } from "~/domain/failure";
import { mayOpenMandates } from "~/domain/policy/moderating";
import { actStaff } from "~/http/act.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { mandateForm, mandateQuery } from "~/http/mandate-form.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { readQuery } from "~/http/query.server";
import { Breadcrumbs } from "~/ui/layout/breadcrumbs";
import { MandateList } from "~/ui/moderation/mandate-list";

export const headers = headersForOneReader;

/** The list that needs no word in the address is the one that is looked at most. */
const listed = (filtre: string) => ({ filtre: filtre === "a-verifier" ? undefined : filtre });

export const loader = loadStaff(mayOpenMandates, mandateQuery, async ({ platform, reader, query }) => {
  const { filtre, suite, fait } = query;
  const waiting = filtre === "a-verifier";
  const { mandates, next } = await listMandates(platform, reader, { waiting, after: suite ?? null });
  return {
    ...{ mandates, waiting, done: fait === "decision" },
    nextHref: next && paths.mandates({ ...listed(filtre), suite: next }),
  };
});

export const action = actStaff(mayOpenMandates, mandateForm, async ({ platform, request, author, form }) => {
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { mandat: mandateId, decision, motif: reason } = form.value;
  try {
    await decideMandate(platform, author, { mandateId, act: decision, reason });
  } catch (thrown) {
    if (!isFailure(thrown) || thrown.code !== "conflict") throw thrown;
    return data({ errors: { decision: words.errors.changed }, typed: form.typed }, { status: 409 });
  }
  const { filtre, suite } = readQuery(request, mandateQuery);
  return redirect(paths.mandates({ ...listed(filtre), suite, fait: "decision" }));
});

export const meta = metaOf<typeof loader>(() => ({ title: words.title, consultation: null }));

export default function MandatesPage() {
  return (
    <div className="page-width">
      <Breadcrumbs
        steps={[
          { href: paths.staff(), label: staffArea.title },
          { href: paths.moderation(), label: words.back },
        ]}
      />
      <MandateList
        page={useLoaderData<typeof loader>()}
        refused={useActionData<typeof action>() ?? null}
        links={{
          waiting: paths.mandates(),
          all: paths.mandates({ filtre: "tous" }),
        }}
      />
    </div>
  );
}
