import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dropDraft, saveDraft } from "~/domain/contribution/keep-draft.server";
import { readDraft } from "~/domain/contribution/read-draft.server";
import { act } from "~/http/act.server";
import { contentOf, draftForm } from "~/http/draft-form.server";
import { ownerOf, ownerToBe } from "~/http/draft-holder.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { load } from "~/http/load.server";
import { paths } from "~/http/paths";
import { idPart } from "~/http/slug";
import { draftQuery, writingLinks } from "~/http/write-draft.server";
import { metaOf } from "~/http/meta";
import { pageOfWriting } from "~/http/page-of-writing";
import { WritePage } from "~/ui/contribution/write-page";

export const headers = headersForOneReader;

/** A draft, open to writing as long as its period is; afterwards to be read and copied. */
export const loader = load(draftQuery, async ({ platform, request, params, reader, query: { avis } }) => {
  const id = idPart(params.draft);
  const owner = await ownerOf({ platform, request, reader });
  if (!owner) throw redirect(paths.signIn(paths.draft(id)));
  const { draft, ...page } = await readDraft(platform, reader, owner, id);
  return {
    writing: { ...page, content: draft.content },
    links: writingLinks(page, paths.draft(id)),
    ...{ saved: draft, notice: avis ?? null, isVisitor: reader.kind !== "person" },
  };
});

export const action = act(draftForm, async ({ platform, publicUrl, request, params, author, form }) => {
  const id = idPart(params.draft);
  const { owner, headers: cookie } = await ownerToBe({ platform, publicUrl, request, reader: author });
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { intention, edition } = form.value;
  if (intention === "supprimer") {
    const { consultation, fiche } = await readDraft(platform, author, owner, id);
    await dropDraft(platform, owner, id);
    return redirect(paths.fiche(consultation.slug, fiche.slug));
  }
  const { draftId, outcome } = await saveDraft(platform, owner, id, edition, contentOf(form.value));
  if (outcome !== "saved") return redirect(paths.draftSaying(draftId, outcome), { headers: cookie });
  const next = intention === "apercu" ? paths.preview(draftId) : paths.draftSaying(draftId, "enregistre");
  return redirect(next, { headers: cookie });
});

export const meta = metaOf<typeof loader>(({ writing }) => pageOfWriting(writing));

export default function DraftPage() {
  const refused = useActionData<typeof action>() ?? null;
  return <WritePage {...useLoaderData<typeof loader>()} refused={refused} ownHref={paths.contribution} />;
}
