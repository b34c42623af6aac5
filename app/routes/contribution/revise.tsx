import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { writing as words } from "~/content/writing";
import { beginRevision, type Writing } from "~/domain/contribution/begin-draft.server";
import type { Actor } from "~/domain/policy/actor";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadSignedIn } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { referencePart } from "~/http/slug";
import { beginDraft } from "~/http/write-draft.server";
import type { Platform } from "~/platform.server";
import { WritePage } from "~/ui/contribution/write-page";

export const headers = headersForOneReader;

type Params = Record<string, string | undefined>;

/** The next revision of a contribution of one’s own, until closing. */
const begin = (platform: Platform, reader: Actor, params: Params): Promise<Writing> =>
  beginRevision(platform, reader, referencePart(params.reference));

export const loader = loadSignedIn(noQuery, async ({ platform, reader, params }) => {
  const page = await begin(platform, reader, params);
  return { ...page, isVisitor: false };
});

export const action = beginDraft(begin);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? pageMeta({
        title: words.revising,
        description: data.consultation.title,
        demonstration: data.consultation.demonstration,
        listed: false,
      })
    : [];

export default function RevisePage() {
  const page = useLoaderData<typeof loader>();
  const { slug } = page.consultation;
  return (
    <WritePage
      writing={page}
      saved={null}
      notice={null}
      isVisitor={page.isVisitor}
      refused={useActionData<typeof action>() ?? null}
      links={{
        home: paths.home(),
        consultation: paths.consultation(slug),
        fiche: paths.fiche(slug, page.fiche.slug),
        signIn: paths.signIn(paths.revise(page.revised?.reference ?? "")),
      }}
    />
  );
}
