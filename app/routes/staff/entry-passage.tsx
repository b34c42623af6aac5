import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { entering as words } from "~/content/entering";
import { startComment } from "~/domain/contribution/start-comment.server";
import { readEntryPassage, readParagraphs } from "~/domain/entry/add-text.server";
import { readEnvelope } from "~/domain/entry/read-entry.server";
import { endWord } from "~/domain/passage/choose";
import { mayOpenEntries } from "~/domain/policy/entering";
import { actStaff } from "~/http/act.server";
import { choiceForm, takeStep, wishOf } from "~/http/choice-form.server";
import { entryPassageQuery } from "~/http/entry-form.server";
import { entryTrail } from "~/http/entry-pages";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { readQuery } from "~/http/query.server";
import { idPart } from "~/http/slug";
import { wayBack } from "~/http/way-back";
import { ChooseView } from "~/ui/contribution/choose-view";
import { ParagraphsView } from "~/ui/entry/paragraphs-view";

export const headers = headersForOneReader;

/** Which words of a fiche somebody spoke of: the paragraph, then its sentences, as everybody chooses them. */
export const loader = loadStaff(
  mayOpenEntries,
  entryPassageQuery,
  async ({ platform, reader, params, query: { fiche, ...ends } }) => {
    const place = { entryId: idPart(params.entry), fiche };
    const { envelope } = await readEnvelope(platform, reader, place.entryId);
    const trail = entryTrail({ id: place.entryId, name: envelope.name });
    if (ends.bloc === undefined && ends.de === undefined) {
      return {
        entryId: place.entryId,
        trail,
        page: await readParagraphs(platform, reader, place),
        choice: null,
      };
    }
    const { choice } = await readEntryPassage(platform, reader, place, wishOf(ends));
    return { entryId: place.entryId, trail, page: null, choice: { ...choice, nature: null } };
  },
);

export const action = actStaff(
  mayOpenEntries,
  choiceForm,
  async ({ platform, request, params, author, form }) => {
    const { fiche, ...ends } = readQuery(request, entryPassageQuery);
    const entryId = idPart(params.entry);
    const place = { entryId, fiche };
    const { owner, choice } = await readEntryPassage(platform, author, place, wishOf(ends));
    if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
    const step = takeStep(choice, form.value);
    if ("error" in step) return data({ errors: step.error, typed: form.typed }, { status: 422 });
    if ("kind" in step) {
      const draftId = await startComment(platform, owner, choice, step.kind);
      return redirect(paths.entryText(entryId, draftId));
    }
    const { start, end } = step.passage;
    return redirect(paths.entryPassage(entryId, { fiche, de: endWord(start), a: endWord(end) }));
  },
);

export const meta = metaOf<typeof loader>(({ page, choice }) => ({
  title: words.paragraphs,
  consultation: (choice ?? page).consultation,
}));

export default function EntryPassagePage() {
  const { entryId, trail, page, choice } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  if (choice) {
    const again = paths.entryPassage(entryId, { fiche: choice.fiche.slug, bloc: choice.root.blockId });
    return <ChooseView choice={choice} refused={refused} links={{ ...wayBack(choice), trail, again }} />;
  }
  return (
    <ParagraphsView
      page={page}
      links={{
        ...{ ...wayBack(page), trail },
        paragraph: (bloc) => paths.entryPassage(entryId, { fiche: page.fiche.slug, bloc }),
      }}
    />
  );
}
