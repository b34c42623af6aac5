import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { placing as words } from "~/content/gate";
import { readPlace } from "~/domain/fiche/read-gate.server";
import { narrowPassage, passageOfSentences } from "~/domain/passage/choose";
import { decidePassage } from "~/domain/passage/decide-passage.server";
import { mayOpenEditing } from "~/domain/policy/editing";
import { actStaff } from "~/http/act.server";
import { editingFicheTrail } from "~/http/editing-trail";
import { headersForOneReader } from "~/http/for-one-reader";
import { placeQuery } from "~/http/gate-address";
import { placeOf, placingForm, placingQuery } from "~/http/gate-form.server";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { readQuery } from "~/http/query.server";
import { slugsOf } from "~/http/slug";
import { PlaceView } from "~/ui/editing/place-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

export const headers = headersForOneReader;

export const loader = loadStaff(mayOpenEditing, placingQuery, async ({ platform, reader, params, query }) => {
  const page = await readPlace(platform, reader, slugsOf(params), placeOf(query));
  return { ...page, block: query.bloc ?? null };
});

export const action = actStaff(
  mayOpenEditing,
  placingForm,
  async ({ platform, request, params, author, form }) => {
    const slugs = slugsOf(params);
    const wish = placeOf(readQuery(request, placingQuery));
    const { fiche, blocks, asked } = await readPlace(platform, author, slugs, wish);
    const chosen = form.ok ? form.value.phrases : [];
    const refuse = (errors: Record<string, string>, status = 422) =>
      data({ errors, typed: form.typed, chosen }, { status });
    if (!form.ok) return refuse(form.errors);
    const { bloc, mots, edition } = form.value;
    const sentences = passageOfSentences(blocks, bloc, chosen);
    if (!sentences) return refuse({ phrases: words.noSentence });
    const narrowed = mots.trim() === "" ? null : narrowPassage(blocks, sentences, mots, null);
    if (narrowed && !narrowed.found) return refuse({ mots: words[narrowed.because] });
    const { start, end } = narrowed?.passage ?? sentences;
    const to = { act: "reattach" as const, start, end };
    const asking = { ficheId: fiche.id, place: asked.place, edition, to };
    const outcome = await decidePassage(platform, author, asking);
    if (outcome === "changed") return refuse({ edition: words.changed }, 409);
    return redirect(paths.publishFiche(slugs.consultation, slugs.fiche, { fait: "decision" }));
  },
);

export const meta = metaOf<typeof loader>(({ consultation }) => ({ title: words.title, consultation }));

export default function PlacePassagePage() {
  const page = useLoaderData<typeof loader>();
  const { consultation, fiche, asked } = page;
  return (
    <TrailedPage
      demonstration={consultation.demonstration}
      trail={[
        ...editingFicheTrail(consultation, fiche),
        { href: paths.publishFiche(consultation.slug, fiche.slug), label: words.back },
      ]}
    >
      <PlaceView
        page={page}
        fields={placeQuery(asked.versionNumber, asked.place)}
        refused={useActionData<typeof action>() ?? null}
      />
    </TrailedPage>
  );
}
