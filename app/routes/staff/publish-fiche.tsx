import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { gate as words, publishedVersion } from "~/content/gate";
import { findFicheToPublish } from "~/domain/fiche/find-fiche-to-publish.server";
import type { GateRefusal } from "~/domain/fiche/gate";
import { planCredit } from "~/domain/fiche/plan-credit.server";
import { publishFiche } from "~/domain/fiche/publish-fiche.server";
import { findPlace, type Gate, readGate } from "~/domain/fiche/read-gate.server";
import { decidePassage } from "~/domain/passage/decide-passage.server";
import { mayOpenEditing } from "~/domain/policy/editing";
import { actStaff } from "~/http/act.server";
import { aroundFiche } from "~/http/editing-trail";
import { listAddress } from "~/http/board-addresses";
import { headersForOneReader } from "~/http/for-one-reader";
import { gateForm, gateQuery, gateWishOf, placeOf } from "~/http/gate-form.server";
import { placeQuery, stateWord } from "~/http/gate-address";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { readQuery } from "~/http/query.server";
import { slugsOf } from "~/http/slug";
import { TrailedPage } from "~/ui/layout/trailed-page";
import { type GateLinks, GateView } from "~/ui/editing/gate-view";

export const headers = headersForOneReader;

export const loader = loadStaff(mayOpenEditing, gateQuery, async ({ platform, reader, params, query }) => ({
  gate: await readGate(platform, reader, slugsOf(params), gateWishOf(query)),
  done: query.fait ?? null,
}));

const refusal = (because: GateRefusal, typed: Record<string, string>) => {
  const field = because === "note" ? "note" : because === "reason" ? "motif" : undefined;
  const errors = field === undefined ? {} : { [field]: words.refused[because] };
  const status = because === "changed" ? 409 : 422;
  return data({ errors, typed, because: field === undefined ? because : null }, { status });
};

export const action = actStaff(
  mayOpenEditing,
  gateForm,
  async ({ platform, request, params, author, form }) => {
    const slugs = slugsOf(params);
    const { fiche } = await findFicheToPublish(platform, author, slugs);
    if (!form.ok) return data({ errors: form.errors, typed: form.typed, because: null }, { status: 422 });
    const { etat, page } = readQuery(request, gateQuery);
    const backSaying = (fait: "decision" | "attribution") =>
      redirect(paths.publishFiche(slugs.consultation, slugs.fiche, { etat, page, fait }));
    const { value: asked, typed } = form;
    if (asked.intention === "publier") {
      const { edition, note, motif: reason } = asked;
      const outcome = await publishFiche(platform, author, fiche.id, { edition, note, reason });
      if (!outcome.published) return refusal(outcome.because, typed);
      const done = { fait: "publication" };
      return redirect(paths.publishedVersion(slugs.consultation, slugs.fiche, outcome.number, done));
    }
    if ("reference" in asked) {
      const { bloc: blockId, reference, intention } = asked;
      const act = intention === "attribuer" ? ("plan" as const) : ("drop" as const);
      const noted = await planCredit(platform, author, { ficheId: fiche.id, blockId, reference, act });
      if (noted === "noted") return backSaying("attribution");
      const errors = { reference: publishedVersion.unknown };
      return data({ errors, typed, because: null }, { status: 422 });
    }
    const { edition, intention } = asked;
    const place = await findPlace(platform, fiche.id, placeOf(asked));
    const to = { act: intention === "accepter" ? ("letGo" as const) : ("drop" as const) };
    const outcome = await decidePassage(platform, author, { ficheId: fiche.id, place, edition, to });
    return outcome === "changed" ? refusal("changed", typed) : backSaying("decision");
  },
);

export const meta = metaOf<typeof loader>(({ gate }) => ({
  title: `${words.title(gate.lastNumber + 1)}\u00a0: ${gate.fiche.label}`,
  consultation: gate.consultation,
}));

function linksOf({ consultation, fiche, state, page, hasNext }: Gate): GateLinks {
  const at = (query: Record<string, string | number | undefined>) =>
    paths.publishFiche(consultation.slug, fiche.slug, query);
  const etat = stateWord(state);
  return {
    list: (one) => at({ etat: stateWord(one) }),
    periods: paths.edit(consultation.slug, "calendrier"),
    preparatory: paths.preparatory({ concertation: consultation.slug, fiche: fiche.slug }),
    answers: (questionId) =>
      listAddress(consultation.slug, { of: "contributions", basis: "submitted", listed: { questionId } }),
    firstPage: at({ etat }),
    nextPage: hasNext ? at({ etat, page: page + 1 }) : null,
    reattach: ({ versionNumber, place }) =>
      paths.placePassage(consultation.slug, fiche.slug, placeQuery(versionNumber, place)),
    fields: ({ versionNumber, place }) => placeQuery(versionNumber, place),
  };
}

export default function PublishFichePage() {
  const { gate, done } = useLoaderData<typeof loader>();
  return (
    <TrailedPage {...aroundFiche(gate.consultation, gate.fiche)}>
      <GateView
        gate={gate}
        links={linksOf(gate)}
        refused={useActionData<typeof action>() ?? null}
        done={done}
      />
    </TrailedPage>
  );
}
