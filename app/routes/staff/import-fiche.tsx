import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { importWords as words, largestFileMb, refusalWord } from "~/content/import";
import { isFailure } from "~/domain/failure";
import { adoptImport, dropImport, keepImport } from "~/domain/import/keep-import.server";
import { readImport } from "~/domain/import/read-import.server";
import { findEditedFiche } from "~/domain/fiche/edited-fiche.server";
import { mayOpenEditing } from "~/domain/policy/editing";
import { aroundFiche } from "~/http/editing-trail";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { slugsOf } from "~/http/slug";
import { actStaffUpload } from "~/http/upload.server";
import { ImportView } from "~/ui/import/import-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

const query = z.strictObject({
  fait: z.enum(["repris", "mis-de-cote", "abandonne"]).optional(),
  /** The text that was set aside. */
  texte: z.uuid().optional(),
});

export const loader = loadStaff(
  mayOpenEditing,
  query,
  async ({ platform, reader, params, query: { fait, texte } }) => ({
    page: await readImport(platform, reader, slugsOf(params)),
    ...{ done: fait ?? null, asideId: texte ?? null },
  }),
);

export const action = actStaffUpload(
  mayOpenEditing,
  largestFileMb * 1_000_000,
  async ({ platform, author, params, upload: { intention, file }, readFile }) => {
    const slugs = slugsOf(params);
    const back = (fait?: string, texte?: string) =>
      redirect(paths.importFiche(slugs.consultation, slugs.fiche, { fait, texte }));
    await findEditedFiche(platform.db, author, slugs);
    if (intention === "abandonner") {
      await dropImport(platform, author, slugs);
      return back("abandonne");
    }
    if (intention === "reprendre") {
      try {
        const kept = await adoptImport(platform, author, slugs);
        return kept.outcome === "kept" ? back("repris") : back("mis-de-cote", kept.asideId);
      } catch (thrown) {
        if (!isFailure(thrown) || thrown.code !== "conflict") throw thrown;
        return data({ error: words.changedMeanwhile }, { status: 409 });
      }
    }
    if (file === "too-large") return data({ error: refusalWord["too-large"] }, { status: 413 });
    const read = file === null ? ({ ok: false, refusal: "no-file" } as const) : await readFile(file);
    if (!read.ok) return data({ error: refusalWord[read.refusal] }, { status: 422 });
    const outcome = await keepImport(platform, author, slugs, read);
    if (outcome === "too-long") return data({ error: refusalWord[outcome] }, { status: 422 });
    return back();
  },
);

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(({ page }) => ({
  title: words.titleOf(page.fiche.label),
  consultation: page.fiche.consultation,
}));

export default function ImportFichePage() {
  const { page, done, asideId } = useLoaderData<typeof loader>();
  const { consultation, slug } = page.fiche;
  const error = useActionData<typeof action>()?.error ?? null;
  return (
    <TrailedPage {...aroundFiche(consultation, page.fiche)}>
      <ImportView
        {...{ page, error, done }}
        hrefs={{
          correct: paths.writeFiche(consultation.slug, slug, { texte: "envoye" }),
          preview: paths.previewFiche(consultation.slug, slug),
          compare: asideId === null ? null : paths.textAside(consultation.slug, slug, asideId),
        }}
      />
    </TrailedPage>
  );
}
