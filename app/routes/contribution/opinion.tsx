import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { writing as words } from "~/content/writing";
import { beginOn, type Writing } from "~/domain/contribution/begin-draft.server";
import type { Actor } from "~/domain/policy/actor";
import { headersForOneReader } from "~/http/for-one-reader";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { slugsOf } from "~/http/slug";
import { beginDraft } from "~/http/write-draft.server";
import type { Platform } from "~/platform.server";
import { WritePage } from "~/ui/contribution/write-page";

export const headers = headersForOneReader;

type Params = Record<string, string | undefined>;

/** An opinion on the whole fiche. */
const begin = (platform: Platform, reader: Actor, params: Params): Promise<Writing> =>
  beginOn(platform, reader, slugsOf(params), "opinion");

export const loader = load(noQuery, async ({ platform, reader, params }) => {
  const page = await begin(platform, reader, params);
  return { ...page, isVisitor: reader.kind !== "person" };
});

export const action = beginDraft(begin);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? pageMeta({
        title: words.title.opinion,
        description: data.consultation.title,
        demonstration: data.consultation.demonstration,
        listed: false,
      })
    : [];

export default function OpinionPage() {
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
        signIn: paths.signIn(paths.opinion(slug, page.fiche.slug)),
      }}
    />
  );
}
