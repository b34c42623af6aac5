import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { beginReply } from "~/domain/contribution/begin-draft.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { referencePart } from "~/http/slug";
import { type Begin, beginDraft, loadWriting } from "~/http/write-draft.server";
import { writingMeta } from "~/http/writing-meta";
import { WritePage } from "~/ui/contribution/write-page";

export const headers = headersForOneReader;

/** A reply to a contribution, on one level. */
const begin: Begin = (platform, reader, params) =>
  beginReply(platform, reader, referencePart(params.reference));

export const loader = loadWriting(begin);
export const action = beginDraft(begin);

export const meta: MetaFunction<typeof loader> = ({ data }) => writingMeta(data);

export default function ReplyPage() {
  return <WritePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
