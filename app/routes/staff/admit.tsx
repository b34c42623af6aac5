import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { entered as words } from "~/content/entering";
import { admitSending, readAdmission } from "~/domain/entry/admit-sending.server";
import { isFailure } from "~/domain/failure";
import { mayOpenAdmissions } from "~/domain/policy/entering";
import { actStaff } from "~/http/act.server";
import { admissionForm } from "~/http/entered-form.server";
import { enteredTrail } from "~/http/entry-pages";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { idPart } from "~/http/slug";
import { AdmitView } from "~/ui/entry/admit-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const headers = headersForOneReader;

export const loader = loadStaff(mayOpenAdmissions, noQuery, ({ platform, reader, params }) =>
  readAdmission(platform, reader, idPart(params.sending)),
);

export const action = actStaff(
  mayOpenAdmissions,
  admissionForm,
  async ({ platform, params, author, form }) => {
    const sendingId = idPart(params.sending);
    await readAdmission(platform, author, sendingId);
    const { typed } = form;
    if (!form.ok) return data({ errors: form.errors, typed, check: null }, { status: 422 });
    const { intent, motif: reason } = form.value;
    if (intent !== "confirm") return data({ errors: {}, typed, check: intent === "check" ? reason : null });
    try {
      await admitSending(platform, author, { sendingId, reason });
    } catch (thrown) {
      if (!isFailure(thrown) || thrown.code !== "conflict") throw thrown;
      return data({ errors: { contenu: words.changed }, typed, check: null }, { status: 409 });
    }
    return redirect(paths.entered(sendingId, { fait: "admis" }));
  },
);

export const meta = metaOf<typeof loader>(({ consultation }) => ({ title: words.admitTitle, consultation }));

export default function AdmitPage() {
  const { id, references, now, consultation } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <TrailedPage demonstration={consultation.demonstration} trail={enteredTrail(id)}>
      <AdmitView references={references} now={now} refused={sent ?? null} check={sent?.check ?? null} />
    </TrailedPage>
  );
}
