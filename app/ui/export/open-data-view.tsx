import { exportPages as words, formatWord } from "~/content/exports";
import { counted } from "~/content/typography";
import { withheldWord } from "~/content/words";
import { fileOf, type Format, formats } from "~/domain/export/format";
import type { PublicFilesPage } from "~/domain/export/read-exports.server";
import { CountingNote } from "../kit/counting-note";
import { Notice } from "../kit/notice";
import { Dictionary } from "./dictionary";

type Links = { file: (name: string) => string; contributions: string };

/** The files that everybody may have of a consultation, and what their columns say. */
export function OpenDataView({
  page: { consultation, tally },
  links,
}: {
  page: PublicFilesPage;
  links: Links;
}) {
  const { may, now, demonstration } = consultation;
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{words.publicTitle}</h1>
      {may.readContributions.allowed ? null : <Notice>{withheldWord[may.readContributions.because]}</Notice>}
      {tally === null ? null : (
        <>
          <p className="lead">{words.publicLead}</p>
          <p className="reading-width">{words.publicPrivacy}</p>
          <section aria-labelledby="fichiers">
            <h2 id="fichiers">{words.files}</h2>
            <p>
              <a href={links.contributions}>{counted(tally.contributions, "contribution")}</a>
            </p>
            {tally.contributions === 0 ? <p>{words.none}</p> : null}
            <FormatList fileHref={links.file} />
            <CountingNote at={now} />
          </section>
        </>
      )}
      <Dictionary audience="everybody" demonstration={demonstration} />
    </main>
  );
}

function FormatList({ fileHref }: { fileHref: (name: string) => string }) {
  return (
    <ul>
      {formats.map((format: Format) => (
        <li key={format}>
          <a href={fileHref(fileOf[format].name)}>{formatWord[format].label}</a>
          <p className="field-hint">{formatWord[format].hint}</p>
        </li>
      ))}
    </ul>
  );
}
