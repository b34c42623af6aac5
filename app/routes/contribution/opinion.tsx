import { useActionData, useLoaderData } from "@remix-run/react";
import { beginOn } from "~/domain/contribution/begin-draft.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { slugsOf } from "~/http/slug";
import { type Begin, beginDraft, loadWriting } from "~/http/write-draft.server";
import { metaOf } from "~/http/meta";
import { pageOfWriting } from "~/http/page-of-writing";
import { WritePage } from "~/ui/contribution/write-page";

export const headers = headersForOneReader;

/** An opinion on the whole fiche. */
const begin: Begin = (platform, reader, params) => beginOn(platform, reader, slugsOf(params), "opinion");

export const loader = loadWriting(begin);
export const action = beginDraft(begin);

export const meta = metaOf<typeof loader>(({ writing }) => pageOfWriting(writing));

export default function OpinionPage() {
  return <WritePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
