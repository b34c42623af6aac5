import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { correcting as words } from "~/content/correcting";
import { correctEnvelope } from "~/domain/entry/correct-envelope.server";
import { readEnvelopeCorrection } from "~/domain/entry/find-entered.server";
import { mayOpenEntries } from "~/domain/policy/entering";
import { actStaff } from "~/http/act.server";
import { envelopeCorrectionForm } from "~/http/correction-form.server";
import { enteredTrail } from "~/http/entry-pages";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { idPart } from "~/http/slug";
import { CorrectSendingView } from "~/ui/entry/correct-sending-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const headers = headersForOneReader;

export const loader = loadStaff(mayOpenEntries, noQuery, ({ platform, reader, params }) =>
  readEnvelopeCorrection(platform, reader, idPart(params.sending)),
);

const errorOf = {
  same: { original: words.envelopeSame },
  original: { original: words.originalError },
} as const;

export const action = actStaff(
  mayOpenEntries,
  envelopeCorrectionForm,
  async ({ platform, params, author, form }) => {
    const id = idPart(params.sending);
    await readEnvelopeCorrection(platform, author, id);
    const { typed } = form;
    if (!form.ok) return data({ errors: form.errors, typed }, { status: 422 });
    const outcome = await correctEnvelope(platform, author, id, form.value);
    if (!outcome.corrected) return data({ errors: errorOf[outcome.because], typed }, { status: 422 });
    return redirect(paths.entered(id, { fait: "envoi-corrige" }));
  },
);

export const meta = metaOf<typeof loader>(({ consultation }) => ({
  title: words.envelopeTitle,
  consultation,
}));

export default function CorrectSendingPage() {
  const page = useLoaderData<typeof loader>();
  return (
    <TrailedPage demonstration={page.consultation.demonstration} trail={enteredTrail(page.id)}>
      <CorrectSendingView
        page={page}
        refused={useActionData<typeof action>() ?? null}
        links={{ sending: paths.entered(page.id), cancel: paths.cancelSending(page.id) }}
      />
    </TrailedPage>
  );
}
