import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { report as words } from "~/content/report";
import { findPublic } from "~/domain/contribution/find-public.server";
import { grounds } from "~/domain/moderation/ground";
import { longestReport, reportContribution } from "~/domain/moderation/report.server";
import { act } from "~/http/act.server";
import { text } from "~/http/fields";
import { load } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { readingTrail } from "~/http/reading-trail";
import { referencePart } from "~/http/slug";
import { ReportedView, ReportView } from "~/ui/contribution/report-view";
import { TrailedPage } from "~/ui/layout/trailed-page";

const query = z.strictObject({ envoye: z.literal("oui").optional() });

/** The thanks do not look at the contribution again: it may have been hidden at once. */
export const loader = load(query, async ({ platform, reader, params, query: { envoye } }) => {
  const reference = referencePart(params.reference);
  if (envoye === "oui") return { reference, consultation: null };
  const { consultation } = await findPublic(platform, reader, reference);
  const { demonstration, title, shortTitle, slug } = consultation;
  return { reference, consultation: { demonstration, title, shortTitle, slug } };
});

const form = z.object({
  ground: z.enum(grounds, words.errors.ground),
  words: text(longestReport, words.errors.words),
});

export const action = act(form, async ({ platform, author, params, source, form: read }) => {
  const reference = referencePart(params.reference);
  if (!read.ok) return data({ errors: read.errors, typed: read.typed }, { status: 422 });
  const report = { reference, ...read.value, from: source };
  const outcome = await reportContribution(platform, author, report);
  if (outcome === "reported") return redirect(paths.reported(reference));
  return data({ errors: { form: words.errors.tooMany }, typed: read.typed }, { status: 429 });
});

export const meta = metaOf<typeof loader>(({ reference, consultation }) => ({
  title: consultation ? words.title(reference) : words.thanks,
  ...(consultation && { description: consultation.title }),
  consultation,
}));

export default function ReportPage() {
  const { reference, consultation } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  if (!consultation) return <ReportedView homeHref={paths.home()} />;
  return (
    <TrailedPage
      demonstration={consultation.demonstration}
      trail={[...readingTrail(consultation), { href: paths.contribution(reference), label: reference }]}
    >
      <ReportView
        reference={reference}
        typed={sent?.typed ?? {}}
        errors={sent?.errors ?? {}}
        links={{
          contribution: paths.contribution(reference),
          consultation: paths.consultation(consultation.slug),
        }}
      />
    </TrailedPage>
  );
}
