import { momentWord } from "~/content/dates";
import { mySpace as words } from "~/content/my-space";
import type { ConsultationGroup } from "~/domain/contribution/in-fiche-order";
import { MyWritings, type Writing } from "./my-writings";

/** One's writings as a file that needs nothing else: its style is inside, and no script. */
export function MyFile({
  groups,
  now,
  css,
}: {
  groups: readonly ConsultationGroup<Writing>[];
  now: Date;
  css: string;
}) {
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{words.pageTitle}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <main>
          <h1>{words.pageTitle}</h1>
          <p>
            {words.fileOf} {momentWord(now)}.
          </p>
          <MyWritings groups={groups} />
        </main>
      </body>
    </html>
  );
}
