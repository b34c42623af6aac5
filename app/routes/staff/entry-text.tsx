import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enteredWriting } from "~/content/entering";
import { dropDraft, saveDraft } from "~/domain/contribution/keep-draft.server";
import { readDraft } from "~/domain/contribution/read-draft.server";
import { ownerOfTexts } from "~/domain/entry/add-text.server";
import { readEnvelope } from "~/domain/entry/read-entry.server";
import { mayOpenEntries } from "~/domain/policy/entering";
import { actStaff } from "~/http/act.server";
import { contentOf, draftForm } from "~/http/draft-form.server";
import { entryTrail } from "~/http/entry-pages";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { idPart } from "~/http/slug";
import { wayBack } from "~/http/way-back";
import { draftQuery } from "~/http/write-draft.server";
import { WritePage } from "~/ui/contribution/write-page";

export const headers = headersForOneReader;

/** One text of what is being entered, in the form where everybody writes. */
export const loader = loadStaff(
  mayOpenEntries,
  draftQuery,
  async ({ platform, reader, params, query: { avis } }) => {
    const [entryId, id] = [idPart(params.entry), idPart(params.draft)];
    const owner = await ownerOfTexts(platform, reader, entryId);
    const { draft, ...page } = await readDraft(platform, reader, owner, id);
    const { envelope } = await readEnvelope(platform, reader, entryId);
    return {
      writing: { ...page, content: draft.content },
      links: { ...wayBack(page), trail: entryTrail({ id: entryId, name: envelope.name }) },
      ...{ saved: draft, notice: avis ?? null, isVisitor: false },
    };
  },
);

export const action = actStaff(mayOpenEntries, draftForm, async ({ platform, params, author, form }) => {
  const [entryId, id] = [idPart(params.entry), idPart(params.draft)];
  const owner = await ownerOfTexts(platform, author, entryId);
  await readDraft(platform, author, owner, id);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { intention, edition } = form.value;
  if (intention === "supprimer") {
    await dropDraft(platform, owner, id);
    return redirect(paths.entry(entryId));
  }
  const { draftId, outcome } = await saveDraft(platform, owner, id, edition, contentOf(form.value));
  if (outcome !== "saved") return redirect(paths.entryText(entryId, draftId, outcome));
  return redirect(
    intention === "apercu" ? paths.entry(entryId) : paths.entryText(entryId, draftId, "enregistre"),
  );
});

export const meta = metaOf<typeof loader>(({ writing }) => ({
  title: enteredWriting.title[writing.content.kind],
  consultation: writing.consultation,
}));

export default function EntryTextPage() {
  const page = useLoaderData<typeof loader>();
  return <WritePage {...page} refused={useActionData<typeof action>() ?? null} own={enteredWriting} />;
}
