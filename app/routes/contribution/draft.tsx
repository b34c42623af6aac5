import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { writing as words } from "~/content/writing";
import { dropDraft, saveDraft } from "~/domain/contribution/keep-draft.server";
import { readDraft } from "~/domain/contribution/read-draft.server";
import { act } from "~/http/act.server";
import { contentOf, draftForm } from "~/http/draft-form.server";
import { ownerOf, ownerToBe } from "~/http/draft-holder.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { idPart } from "~/http/slug";
import { draftQuery } from "~/http/write-draft.server";
import { WritePage } from "~/ui/contribution/write-page";

export const headers = headersForOneReader;

/** A draft, open to writing as long as its period is; afterwards to be read and copied. */
export const loader = load(draftQuery, async ({ platform, request, params, reader, query: { avis } }) => {
  const id = idPart(params.draft);
  const owner = await ownerOf({ platform, request, reader });
  if (!owner) throw redirect(paths.signIn(paths.draft(id)));
  const page = await readDraft(platform, reader, owner, id);
  return { ...page, content: page.draft.content, notice: avis ?? null, isVisitor: reader.kind !== "person" };
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

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta({
        title: words.title[page.content.kind],
        description: page.consultation.title,
        demonstration: page.consultation.demonstration,
        listed: false,
      })
    : [];

export default function DraftPage() {
  const page = useLoaderData<typeof loader>();
  const { slug } = page.consultation;
  return (
    <WritePage
      writing={page}
      saved={page.draft}
      notice={page.notice}
      isVisitor={page.isVisitor}
      refused={useActionData<typeof action>() ?? null}
      links={{
        home: paths.home(),
        consultation: paths.consultation(slug),
        fiche: paths.fiche(slug, page.fiche.slug),
        signIn: paths.signIn(paths.draft(page.draft.id)),
      }}
    />
  );
}
