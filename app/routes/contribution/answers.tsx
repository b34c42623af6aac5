import { useActionData, useLoaderData } from "@remix-run/react";
import { beginOn } from "~/domain/contribution/begin-draft.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { paths } from "~/http/paths";
import { slugsOf } from "~/http/slug";
import { type Begin, beginDraft, loadWriting } from "~/http/write-draft.server";
import { metaOf } from "~/http/meta";
import { pageOfWriting } from "~/http/page-of-writing";
import { WritePage } from "~/ui/contribution/write-page";

export const headers = headersForOneReader;

/** All the questions of a fiche, in one form and one sending. */
const begin: Begin = (platform, reader, params) => beginOn(platform, reader, slugsOf(params), "answers");

export const loader = loadWriting(begin);
export const action = beginDraft(begin);

export const meta = metaOf<typeof loader>(({ writing }) => pageOfWriting(writing));

export default function AnswersPage() {
  const refused = useActionData<typeof action>() ?? null;
  return <WritePage {...useLoaderData<typeof loader>()} refused={refused} ownHref={paths.contribution} />;
}
