import { data, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { sending as words } from "~/content/sending";
import { readOwnContribution } from "~/domain/contribution/read-own-contribution.server";
import { withdrawContribution } from "~/domain/contribution/withdraw-contribution.server";
import { actSignedIn } from "~/http/act.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadSignedIn } from "~/http/load.server";
import { metaOf } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { referencePart } from "~/http/slug";
import { WithdrawView } from "~/ui/contribution/withdraw-view";

export const headers = headersForOneReader;

/** Taking one's contribution away, for its author only, and at any time. */
export const loader = loadSignedIn(noQuery, ({ platform, reader, params }) =>
  readOwnContribution(platform, reader, referencePart(params.reference)),
);

const form = z.object({ efface: z.literal("oui").optional() });

export const action = actSignedIn(form, async ({ platform, author, params, form: read }) => {
  const reference = referencePart(params.reference);
  if (!read.ok) return data(null, { status: 422 });
  await withdrawContribution(platform, author, reference, { erase: read.value.efface === "oui" });
  return redirect(paths.contribution(reference));
});

export const meta = metaOf<typeof loader>(({ consultation, reference }) => ({
  title: words.withdrawTitle(reference),
  description: consultation.title,
  consultation,
}));

export default function WithdrawPage() {
  const page = useLoaderData<typeof loader>();
  return <WithdrawView page={page} contributionHref={paths.contribution(page.reference)} />;
}
