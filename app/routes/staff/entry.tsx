import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { entering as words } from "~/content/entering";
import { addText } from "~/domain/entry/add-text.server";
import { dropEntry } from "~/domain/entry/keep-entry.server";
import { readEntry } from "~/domain/entry/read-entry.server";
import { findRegistered, registerEntry } from "~/domain/entry/register-entry.server";
import { mayOpenEntries } from "~/domain/policy/entering";
import { actStaff } from "~/http/act.server";
import { entryForm } from "~/http/entry-form.server";
import { entryTrail } from "~/http/entry-pages";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { idPart } from "~/http/slug";
import { EntryView } from "~/ui/entry/entry-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const headers = headersForOneReader;

/** What is being entered; once registered, it leads to its receipt. */
export const loader = loadStaff(mayOpenEntries, noQuery, async ({ platform, reader, params }) => {
  const id = idPart(params.entry);
  const sendingId = await findRegistered(platform.db, reader, id);
  if (sendingId !== null) throw redirect(paths.entered(sendingId));
  return readEntry(platform, reader, id);
});

export const action = actStaff(mayOpenEntries, entryForm, async ({ platform, params, author, form }) => {
  const id = idPart(params.entry);
  const sendingId = await findRegistered(platform.db, author, id);
  if (sendingId !== null) return redirect(paths.entered(sendingId));
  const { typed } = form;
  if (!form.ok) {
    await readEntry(platform, author, id);
    return data({ errors: form.errors, typed }, { status: 422 });
  }
  const asked = form.value;
  if (asked.intention === "abandonner") {
    await dropEntry(platform, author, id);
    return redirect(paths.entries());
  }
  if (asked.intention === "enregistrer") {
    const outcome = await registerEntry(platform, author, id, asked.vu);
    if (outcome.registered) return redirect(paths.entered(outcome.sendingId, { fait: "enregistre" }));
    const { because } = outcome;
    const field = because === "empty" ? "ajouter" : because === "voice" ? "envoi" : "textes";
    const status = because === "changed" ? 409 : 422;
    return data({ errors: { [field]: words.registerErrors[because] }, typed: {} }, { status });
  }
  const { fiche, nature } = asked;
  if (nature === "passage") return redirect(paths.entryPassage(id, { fiche }));
  const place = { entryId: id, fiche };
  const draftId = await addText(platform, author, place, nature === "avis" ? "opinion" : "answers");
  return draftId === null
    ? data({ errors: { nature: words.addErrors.noQuestion }, typed }, { status: 422 })
    : redirect(paths.entryText(id, draftId));
});

export const meta = metaOf<typeof loader>(({ consultation }) => ({ title: words.envelope, consultation }));

export default function EntryPage() {
  const page = useLoaderData<typeof loader>();
  const { id, consultation } = page;
  return (
    <TrailedPage demonstration={consultation.demonstration} trail={entryTrail()}>
      <EntryView
        page={page}
        refused={useActionData<typeof action>() ?? null}
        links={{
          envelope: paths.entryEnvelope(id),
          text: (text) => paths.entryText(id, text.id, text.problem === null ? undefined : "a-corriger"),
        }}
      />
    </TrailedPage>
  );
}
