import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { writing as words, writingRefusal } from "~/content/markdown";
import { findEditedFiche } from "~/domain/fiche/edited-fiche.server";
import { keepImport } from "~/domain/import/keep-import.server";
import { inNotation } from "~/domain/import/notation";
import { readWriting } from "~/domain/import/read-writing.server";
import { mayOpenEditing } from "~/domain/policy/editing";
import { actStaff } from "~/http/act.server";
import { aroundFiche } from "~/http/editing-trail";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { slugsOf } from "~/http/slug";
import { markdownForm } from "~/http/text-form.server";
import { MarkdownView } from "~/ui/editing/markdown-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

const query = z.strictObject({
  texte: z.enum(["envoye"]).optional(),
  fait: z.enum(["question", "tableau"]).optional(),
});

export const loader = loadStaff(
  mayOpenEditing,
  query,
  async ({ platform, reader, params, query: { texte, fait } }) => {
    const upon = texte === "envoye" ? "waiting" : "working";
    const { markdown, start, ...page } = await readWriting(platform, reader, slugsOf(params), upon);
    const written = { markdown, edition: start.edition, begun: JSON.stringify(start.body) };
    return { page, written, isWaiting: upon === "waiting", saved: fait ?? null };
  },
);

/** What was written goes the way of a file: read apart, reported, confirmed on the page of imports. */
export const action = actStaff(
  mayOpenEditing,
  markdownForm,
  async ({ platform, author, params, form, readFile }) => {
    const slugs = slugsOf(params);
    await findEditedFiche(platform.db, author, slugs);
    if (!form.ok) return data({ error: words.incomplete, written: null }, { status: 422 });
    const { texte: markdown, edition, depart: body } = form.value;
    const written = { markdown, edition, begun: JSON.stringify(body) };
    const refuse = (error: string) => data({ error, written }, { status: 422 });
    const bytes = new TextEncoder().encode(inNotation(markdown));
    const read = await readFile({ name: "texte.md", bytes });
    if (!read.ok) return refuse(writingRefusal(read.refusal));
    const outcome = await keepImport(platform, author, slugs, read, { edition, body });
    if (outcome === "too-long") return refuse(writingRefusal(outcome));
    return redirect(paths.importFiche(slugs.consultation, slugs.fiche));
  },
);

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(({ page }) => ({
  title: words.titleOf(page.fiche.label),
  consultation: page.fiche.consultation,
}));

export default function WriteFichePage() {
  const { page, written, isWaiting, saved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { consultation, slug } = page.fiche;
  return (
    <TrailedPage {...aroundFiche(consultation, page.fiche)}>
      <MarkdownView
        page={page}
        written={refused?.written ?? written}
        isWaiting={isWaiting}
        saved={saved}
        error={refused?.error ?? null}
        hrefs={{
          download: paths.ficheMarkdown(consultation.slug, slug),
          edit: paths.editFiche(consultation.slug, slug),
          preview: paths.previewFiche(consultation.slug, slug),
          addQuestion: paths.addQuestion(consultation.slug, slug),
          question: (key) => paths.writeQuestion(consultation.slug, slug, key),
          table: (id) => paths.writeTable(consultation.slug, slug, id),
        }}
      />
    </TrailedPage>
  );
}
