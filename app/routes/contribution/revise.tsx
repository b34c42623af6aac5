import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { beginRevision } from "~/domain/contribution/begin-draft.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { referencePart } from "~/http/slug";
import { type Begin, beginDraft, loadWriting } from "~/http/write-draft.server";
import { writingMeta } from "~/http/writing-meta";
import { WritePage } from "~/ui/contribution/write-page";

export const headers = headersForOneReader;

/** The next revision of a contribution of one’s own, until closing. */
const begin: Begin = (platform, reader, params) =>
  beginRevision(platform, reader, referencePart(params.reference));

export const loader = loadWriting(begin);
export const action = beginDraft(begin);

export const meta: MetaFunction<typeof loader> = ({ data }) => writingMeta(data);

export default function RevisePage() {
  return <WritePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
