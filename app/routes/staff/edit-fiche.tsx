import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { editing as words } from "~/content/editor";
import { drawText } from "~/domain/fiche/read-preview.server";
import { readEditor } from "~/domain/fiche/read-editor.server";
import { mayOpenEditing } from "~/domain/policy/editing";
import { editingTrail } from "~/http/editing-trail";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { slugsOf } from "~/http/slug";
import { EditorView } from "~/ui/editing/editor-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const headers = headersForOneReader;

const query = z.strictObject({ fait: z.enum(["compare"]).optional() });

export const loader = loadStaff(mayOpenEditing, query, async ({ platform, reader, params, query }) => {
  const page = await readEditor(platform, reader, slugsOf(params));
  return { ...page, drawn: drawText(page.text, platform.newId), done: query.fait ?? null };
});

export const meta = metaOf<typeof loader>(({ fiche }) => ({
  title: words.title(fiche.label),
  consultation: fiche.consultation,
}));

export default function EditFichePage() {
  const page = useLoaderData<typeof loader>();
  const { consultation, slug } = page.fiche;
  return (
    <TrailedPage demonstration={consultation.demonstration} trail={editingTrail(consultation)}>
      <EditorView
        page={page}
        links={{
          keep: paths.keepFiche(consultation.slug, slug),
          presence: paths.sayPresence(consultation.slug, slug),
          write: paths.writeFiche(consultation.slug, slug),
          aside: (asideId) => paths.textAside(consultation.slug, slug, asideId),
          around: [
            { href: paths.previewFiche(consultation.slug, slug), label: words.preview },
            { href: paths.writeFiche(consultation.slug, slug), label: words.markdown },
            { href: paths.importFiche(consultation.slug, slug), label: words.importing },
            { href: paths.publishFiche(consultation.slug, slug), label: words.publishing },
            ...(page.fiche._count.versions === 0
              ? []
              : [{ href: paths.versions(consultation.slug, slug), label: words.versions }]),
          ],
        }}
      />
    </TrailedPage>
  );
}
