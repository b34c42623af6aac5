import { versions as words } from "~/content/versions";
import type { VersionList as List } from "~/domain/fiche/list-versions.server";
import { FactItem, Facts } from "../kit/facts";

type Links = {
  version: (number: number) => string;
  changes: (from: number, to: number) => string;
  /** For those who edit the fiche; null for others. */
  published: ((number: number) => string) | null;
};

/** The published versions of a fiche, the latest first, each with what it changed and its address. */
export function VersionList({ page: { fiche, versions }, links }: { page: List; links: Links }) {
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <p className="kicker">{fiche.label}</p>
      <h1>{words.title}</h1>
      <p className="lead">
        {fiche.title}. {words.lead}
      </p>
      {versions.length === 1 ? <p>{words.onlyOne}</p> : null}
      <ol className="version-list" aria-label={words.list} reversed>
        {versions.map((version, index) => (
          <li key={version.number}>
            <Version version={version} isLatest={index === 0} links={links} />
          </li>
        ))}
      </ol>
    </main>
  );
}

function Version({
  version: { number, publishedAt, note, reason, hash, publishedBy },
  isLatest,
  links,
}: {
  version: List["versions"][number];
  isLatest: boolean;
  links: Links;
}) {
  return (
    <>
      <h2>
        <a href={links.version(number)}>{words.version(number)}</a>
      </h2>
      <Facts>
        {isLatest ? <FactItem>{words.inForce}</FactItem> : null}
        <FactItem>
          {words.publishedOn(publishedAt)} {words.by} {publishedBy ?? words.service}
        </FactItem>
      </Facts>
      <dl className="facts-list">
        <dt>{words.note}</dt>
        <dd>{note ?? (number === 1 ? words.firstNote : words.noNote)}</dd>
        {reason === null ? null : (
          <>
            <dt>{words.reason}</dt>
            <dd>{reason}</dd>
          </>
        )}
        <dt>{words.hash}</dt>
        <dd>
          <code className="hash">{hash}</code>
        </dd>
      </dl>
      {number === 1 ? null : (
        <p>
          <a href={links.changes(number - 1, number)}>{words.compareWithPrevious(number - 1)}</a>
        </p>
      )}
      {links.published === null || number === 1 ? null : (
        <p>
          <a href={links.published(number)}>{words.credit(number)}</a>
        </p>
      )}
    </>
  );
}
