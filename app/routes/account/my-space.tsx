import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { mySpace as words } from "~/content/my-space";
import { pageOwnContributions } from "~/domain/contribution/list-own-contributions.server";
import { listOwnDrafts } from "~/domain/contribution/list-own-drafts.server";
import { ownerOf } from "~/http/draft-holder.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadSignedIn } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { MySpaceView } from "~/ui/account/my-space-view";

/** The contribution after which the page begins. */
const query = z.strictObject({ suite: z.uuid().optional() });

export const loader = loadSignedIn(
  query,
  async ({ platform, request, reader, publisher, query: { suite = null } }) => {
    await ownerOf({ platform, request, reader }); // what this browser wrote before signing in is theirs
    const [drafts, sent] = await Promise.all([
      listOwnDrafts(platform, reader),
      pageOwnContributions(platform, reader, suite),
    ]);
    return {
      ...{ drafts, contributions: sent.contributions, count: sent.count, contact: publisher.contact },
      nextHref: sent.next && paths.mySpace({ suite: sent.next }),
      firstHref: suite && paths.mySpace(),
    };
  },
);

export const headers = headersForOneReader;

export const meta: MetaFunction<typeof loader> = () => pageMeta({ title: words.title, consultation: null });

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
