import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mySpace as words } from "~/content/my-space";
import { listOwnWritings } from "~/domain/contribution/list-own-writings.server";
import { headersForOneReader } from "~/http/for-one-reader";
import { loadSignedIn } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { paths } from "~/http/paths";
import { noQuery } from "~/http/query.server";
import { MyWritings } from "~/ui/account/my-writings";
import { Breadcrumbs } from "~/ui/layout/breadcrumbs";

export const loader = loadSignedIn(noQuery, ({ platform, reader }) => listOwnWritings(platform, reader));

export const headers = headersForOneReader;

export const meta: MetaFunction<typeof loader> = () =>
  pageMeta({ title: words.pageTitle, consultation: null });

export default function MyPage() {
  const { groups } = useLoaderData<typeof loader>();
  return (
    <div className="page-width">
      <Breadcrumbs steps={[{ href: paths.mySpace(), label: words.title }]} />
      <main className="page-main reading-width" id="contenu" tabIndex={-1}>
        <h1>{words.pageTitle}</h1>
        <p className="screen-only">
          <a href={paths.myPageFile()}>{words.file}</a>
        </p>
        <MyWritings groups={groups} />
      </main>
    </div>
  );
}
