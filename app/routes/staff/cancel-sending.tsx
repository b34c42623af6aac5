import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { correcting as words } from "~/content/correcting";
import { cancelSending } from "~/domain/entry/cancel-sending.server";
import { readEnvelopeCorrection } from "~/domain/entry/find-entered.server";
import { readEntered } from "~/domain/entry/read-entered.server";
import { isFailure } from "~/domain/failure";
import { mayOpenEntries } from "~/domain/policy/entering";
import { actStaff } from "~/http/act.server";
import { cancellationForm } from "~/http/correction-form.server";
import { enteredTrail } from "~/http/entry-pages";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { idPart } from "~/http/slug";
import { CancelView } from "~/ui/entry/cancel-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const headers = headersForOneReader;

export const loader = loadStaff(mayOpenEntries, noQuery, ({ platform, reader, params }) =>
  readEnvelopeCorrection(platform, reader, idPart(params.sending)),
);

/** Confirmed twice, it leads twice to the entry that it began. */
export const action = actStaff(
  mayOpenEntries,
  cancellationForm,
  async ({ platform, params, author, form }) => {
    const id = idPart(params.sending);
    await readEntered(platform, author, id);
    const { typed } = form;
    if (!form.ok) return data({ errors: form.errors, typed, check: null }, { status: 422 });
    const { intent, ...told } = form.value;
    if (intent !== "confirm") return data({ errors: {}, typed, check: intent === "check" ? told : null });
    try {
      await cancelSending(platform, author, id, told);
    } catch (thrown) {
      if (isFailure(thrown) && thrown.code === "conflict") return redirect(paths.entered(id));
      throw thrown;
    }
    return redirect(told.again ? paths.entry(told.key) : paths.entered(id, { fait: "annule" }));
  },
);

export const meta = metaOf<typeof loader>(({ consultation }) => ({ title: words.cancelTitle, consultation }));

export default function CancelSendingPage() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>() ?? null;
  return (
    <TrailedPage demonstration={page.consultation.demonstration} trail={enteredTrail(page.id)}>
      <CancelView
        page={page}
        refused={sent}
        check={sent?.check ?? null}
        sendingHref={paths.entered(page.id)}
      />
    </TrailedPage>
  );
}
