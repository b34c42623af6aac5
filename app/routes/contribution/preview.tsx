import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { sending as words } from "~/content/sending";
import { writing } from "~/content/writing";
import { readPreview } from "~/domain/contribution/read-preview.server";
import { findSent, submitDraft } from "~/domain/contribution/submit-draft.server";
import { actSignedIn } from "~/http/act.server";
import { ownerOf } from "~/http/draft-holder.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { load } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { wayBack } from "~/http/way-back";
import { noQuery } from "~/http/query.server";
import { sendForm } from "~/http/send-form.server";
import { idPart } from "~/http/slug";
import { PreviewView } from "~/ui/contribution/preview-view";

export const headers = headersForOneReader;

/** Where one says who one is, and comes back to the preview. */
const toSayWho = (draftId: string) => paths.signUp(paths.preview(draftId));

/** A draft exactly as it will be read, and what sending it means. One that was sent leads to what it became. */
export const loader = load(noQuery, async ({ platform, request, params, reader }) => {
  const id = idPart(params.draft);
  const sent = reader.kind === "person" ? await findSent(platform, reader, id) : null;
  if (sent) throw redirect(paths.contribution(sent[0] ?? ""));
  const owner = await ownerOf({ platform, request, reader });
  if (!owner) throw redirect(paths.signIn(paths.preview(id)));
  const page = await readPreview(platform, reader, owner, id);
  if (page.problem !== null || !page.may.write.allowed) throw redirect(paths.draftSaying(id, "a-corriger"));
  if (!page.may.send.allowed) throw redirect(toSayWho(id));
  return page;
});

export const action = actSignedIn(sendForm, async ({ platform, request, params, author, form }) => {
  const id = idPart(params.draft);
  await ownerOf({ platform, request, reader: author });
  const before = await findSent(platform, author, id);
  if (before) return redirect(paths.contribution(before[0] ?? ""));
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const outcome = await submitDraft(platform, author, id, form.value);
  if (outcome.sent) return redirect(paths.contribution(outcome.references[0] ?? ""));
  if (outcome.because === "answered") {
    const { reference } = outcome;
    const refused = { errors: { voix: words.errors.answered(reference) }, typed: form.typed, reference };
    return data(refused, { status: 422 });
  }
  const { because } = outcome;
  if (because === "nameless") return redirect(toSayWho(id));
  if (because === "voice") {
    return data({ errors: { type: words.errors.type }, typed: form.typed }, { status: 422 });
  }
  const isToReadAgain = because === "changed" || because === "terms";
  return redirect(paths.draftSaying(id, isToReadAgain ? because : "a-corriger"));
});

export const meta = metaOf<typeof loader>(({ consultation, draft }) => ({
  title: `${words.title}\u00a0: ${writing.title[draft.content.kind]}`,
  description: consultation.title,
  consultation,
}));

export default function PreviewPage() {
  const page = useLoaderData<typeof loader>();
  return (
    <PreviewView
      page={page}
      refused={useActionData<typeof action>() ?? null}
      links={{
        ...wayBack(page),
        draft: paths.draft(page.draft.id),
        signIn: paths.signIn(paths.preview(page.draft.id)),
        revise: paths.revise,
      }}
    />
  );
}
