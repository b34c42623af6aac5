import { useActionData, useLoaderData } from "@remix-run/react";
import { beginReply } from "~/domain/contribution/begin-draft.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { referencePart } from "~/http/slug";
import { type Begin, beginDraft, loadWriting } from "~/http/write-draft.server";
import { metaOf } from "~/http/meta";
import { pageOfWriting } from "~/http/page-of-writing";
import { WritePage } from "~/ui/contribution/write-page";

export const headers = headersForOneReader;

/** A reply to a contribution, on one level. */
const begin: Begin = (platform, reader, params) =>
  beginReply(platform, reader, referencePart(params.reference));

export const loader = loadWriting(begin);
export const action = beginDraft(begin);

export const meta = metaOf<typeof loader>(({ writing }) => pageOfWriting(writing));

export default function ReplyPage() {
  return <WritePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
