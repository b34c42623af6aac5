import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { moderation as words } from "~/content/moderation";
import { staffArea } from "~/content/staff-area";
import { isFailure } from "~/domain/failure";
import { decide } from "~/domain/moderation/decide.server";
import { demandModerated, readModerated } from "~/domain/moderation/read-moderated.server";
import { closeReports } from "~/domain/moderation/report.server";
import { mayOpenModeration } from "~/domain/policy/moderating";
import { actStaff } from "~/http/act.server";
import { decisionForm } from "~/http/decision-form.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadStaff } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { referencePart } from "~/http/slug";
import { ModerateView } from "~/ui/moderation/moderate-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

const query = z.strictObject({ fait: z.enum(["decision", "signalements"]).optional() });
const doneOf = { decision: "decision", signalements: "reports" } as const;

export const loader = loadStaff(
  mayOpenModeration,
  query,
  async ({ platform, reader, params, query: { fait } }) => ({
    page: await readModerated(platform, reader, referencePart(params.reference)),
    done: fait ? doneOf[fait] : null,
  }),
);

export const action = actStaff(
  mayOpenModeration,
  decisionForm,
  async ({ platform, author, params, form }) => {
    const reference = referencePart(params.reference);
    await demandModerated(platform, author, reference);
    const { typed } = form;
    if (!form.ok) return data({ errors: form.errors, typed, check: null }, { status: 422 });
    if (form.value.intent === "correct") return data({ errors: {}, typed, check: null });
    if (form.value.intent === "close-reports") {
      await closeReports(platform, author, reference);
      return redirect(paths.moderate(reference, { fait: "signalements" }));
    }
    const { intent, ...decision } = form.value;
    if (intent === "check") return data({ errors: {}, typed, check: decision });
    try {
      await decide(platform, author, { reference, ...decision });
    } catch (thrown) {
      if (!isFailure(thrown) || thrown.code !== "conflict") throw thrown;
      return data({ errors: { form: words.errors.changed }, typed, check: null }, { status: 409 });
    }
    return redirect(paths.moderate(reference, { fait: "decision" }));
  },
);

export const headers = headersForOneReader;

export const meta = metaOf<typeof loader>(({ page }) => ({
  title: words.contribution(page.reference),
  consultation: page.consultation,
}));

export default function ModeratePage() {
  const { page, done } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { reference, consultation, fiche, paragraph } = page;
  const state = { done: sent ? null : done, typed: {}, errors: {}, check: null, ...sent };
  return (
    <TrailedPage
      demonstration={consultation.demonstration}
      trail={[
        { href: paths.staff(), label: staffArea.title },
        { href: paths.moderation(), label: words.title },
      ]}
    >
      <ModerateView
        page={page}
        state={state}
        links={{
          list: paths.moderation(),
          passage:
            paragraph === null
              ? paths.fiche(consultation.slug, fiche.slug)
              : paths.paragraph(consultation.slug, fiche.slug, paragraph),
          publicPage: paths.contribution(reference),
          sending: (id) => paths.entered(id),
        }}
      />
    </TrailedPage>
  );
}
