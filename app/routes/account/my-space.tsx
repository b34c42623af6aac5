import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mySpace as words } from "~/content/my-space";
import { listOwnContributions } from "~/domain/contribution/list-own-contributions.server";
import { listOwnDrafts } from "~/domain/contribution/list-own-drafts.server";
import { ownerOf } from "~/http/draft-holder.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadSignedIn } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { MySpaceView } from "~/ui/account/my-space-view";

export const loader = loadSignedIn(noQuery, async ({ platform, request, reader, publisher }) => {
  await ownerOf({ platform, request, reader }); // what this browser wrote before signing in is theirs
  const [drafts, contributions] = await Promise.all([
    listOwnDrafts(platform, reader),
    listOwnContributions(platform, reader),
  ]);
  return { drafts, contributions, contact: publisher.contact };
});

export const headers = headersForOneReader;

export const meta: MetaFunction<typeof loader> = () =>
  pageMeta({ title: words.title, demonstration: null, listed: false });

export default function MySpacePage() {
  const space = useLoaderData<typeof loader>();
  return (
    <div className="page-width">
      <MySpaceView
        space={space}
        links={{
          home: paths.home(),
          account: paths.myAccount(),
          page: paths.myPage(),
          file: paths.myPageFile(),
          draft: paths.draft,
          contribution: paths.contribution,
        }}
      />
    </div>
  );
}
