import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { choosing as words } from "~/content/writing";
import { readPassageChoice } from "~/domain/contribution/read-passage-choice.server";
import { startComment } from "~/domain/contribution/start-comment.server";
import { act } from "~/http/act.server";
import { choiceForm, choicePath, choiceQuery, takeStep, wishOf } from "~/http/choice-form.server";
import { ownerToBe } from "~/http/draft-holder.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { load } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { wayBack } from "~/http/way-back";
import { readQuery } from "~/http/query.server";
import { slugsOf } from "~/http/slug";
import { ChooseView } from "~/ui/contribution/choose-view";

export const headers = headersForOneReader;

/** Which words one speaks of: the sentences of a paragraph, then its words, then a later paragraph. */
export const loader = load(choiceQuery, async ({ platform, reader, params, query }) => {
  const choice = await readPassageChoice(platform, reader, slugsOf(params), wishOf(query));
  return { ...choice, nature: query.nature ?? null };
});

export const action = act(choiceForm, async ({ platform, publicUrl, request, params, author, form }) => {
  const slugs = slugsOf(params);
  const wish = wishOf(readQuery(request, choiceQuery));
  const choice = await readPassageChoice(platform, author, slugs, wish);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const step = takeStep(choice, form.value);
  if ("error" in step) return data({ errors: step.error, typed: form.typed }, { status: 422 });
  if ("passage" in step) return redirect(choicePath(slugs, choice.version.number, step.passage));
  const { owner, headers: cookie } = await ownerToBe({ platform, publicUrl, request, reader: author });
  const draftId = await startComment(platform, owner, choice, step.kind);
  return redirect(paths.draft(draftId), { headers: cookie });
});

export const meta = metaOf<typeof loader>(({ consultation, root }) => ({
  title: root.displayNumber === null ? words.heading : words.title(root.displayNumber),
  description: consultation.title,
  consultation,
}));

export default function CommentPage() {
  const choice = useLoaderData<typeof loader>();
  const { consultation, fiche, root, version } = choice;
  return (
    <ChooseView
      choice={choice}
      refused={useActionData<typeof action>() ?? null}
      links={{
        ...wayBack(choice),
        again: paths.comment(consultation.slug, fiche.slug, {
          bloc: root.blockId,
          version: version.isLatest ? undefined : version.number,
        }),
      }}
    />
  );
}
