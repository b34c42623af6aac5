import { momentWord } from "~/content/dates";
import { findingWord, formatWord, importWords as words } from "~/content/import";
import { quoted } from "~/content/typography";
import type { Finding } from "~/domain/import/finding";
import type { ImportPage } from "~/domain/import/read-import.server";
import { FactItem, Facts } from "../kit/facts";

const goneShown = 20;

/** What was not understood of a file, and what becomes of what the fiche said. */
export function ImportReport({ read }: { read: NonNullable<ImportPage["import"]> }) {
  const { format, findings, readAt, count, gone } = read;
  return (
    <div className="reading-width">
      <section aria-labelledby="compte-rendu">
        <h2 id="compte-rendu">{words.report}</h2>
        <p>{words.readAt(formatWord[format], momentWord(readAt))}</p>
        {findings.length === 0 ? <p>{words.untouched}</p> : null}
        <ul className="import-findings">
          {findings.map((finding) => (
            <FoundItem key={finding.code} finding={finding} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="devenir">
        <h2 id="devenir">{words.fates}</h2>
        <Facts>
          <FactItem>{words.kept(count.kept)}</FactItem>
          <FactItem>{words.changed(count.changed)}</FactItem>
          <FactItem>{words.added(count.added)}</FactItem>
          <FactItem>{words.gone(count.gone)}</FactItem>
        </Facts>
        <p>{words.keptHint}</p>
        {gone.length === 0 ? null : <Gone gone={gone} />}
      </section>
    </div>
  );
}

function FoundItem({ finding: { code, count, excerpts } }: { finding: Finding }) {
  return (
    <li>
      {findingWord[code]} {words.times(count)}
      {excerpts.length === 0 ? null : (
        <p className="import-excerpts">
          {words.excerpts} {excerpts.map(quoted).join(", ")}
        </p>
      )}
    </li>
  );
}

function Gone({ gone }: { gone: readonly string[] }) {
  return (
    <>
      <h3>{words.goneTitle}</h3>
      <ul>
        {gone.slice(0, goneShown).map((text, index) => (
          <li key={index}>{text}</li>
        ))}
        {gone.length > goneShown ? <li>{words.moreGone(gone.length - goneShown)}</li> : null}
      </ul>
    </>
  );
}
