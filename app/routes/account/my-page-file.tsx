import { renderToStaticMarkup } from "react-dom/server";
import { mySpace as words } from "~/content/my-space";
import { listOwnWritings } from "~/domain/contribution/list-own-writings.server";
import { loadSignedIn } from "~/http/load.server";
import { noQuery } from "~/http/query.server";
import { MyFile } from "~/ui/account/my-file";
import css from "~/ui/styles/my-file.css?inline";

/** Saved, never shown in the site's own pages: colleagues review it before anything is sent. */
export const loader = loadSignedIn(noQuery, async ({ platform, reader }) => {
  const { groups, now } = await listOwnWritings(platform, reader);
  const html = `<!doctype html>${renderToStaticMarkup(<MyFile groups={groups} now={now} css={css} />)}`;
  return new Response(html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Disposition": `attachment; filename="${words.fileName}"`,
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex",
    },
  });
});
