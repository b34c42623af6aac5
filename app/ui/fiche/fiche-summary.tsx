import { fiche as words } from "~/content/fiche";
import { nameOfPublished } from "~/domain/tally/mark";
import { Count } from "../kit/count";

type Section = { blockId: string; title: string; count: number };

/** The headings of a fiche, each with the number of contributions on its section. Some fiches have none. */
export function FicheSummary({
  versionId,
  sections,
  withCounts,
}: {
  versionId: string;
  sections: readonly Section[];
  withCounts: boolean;
}) {
  if (sections.length === 0) return null;
  const nameOf = (index: number) => nameOfPublished(versionId, { facet: "section", key: String(index + 1) });
  return (
    <nav className="fiche-summary" aria-labelledby="fiche-summary-title">
      <h2 id="fiche-summary-title">{words.summary}</h2>
      <ol>
        {sections.map(({ blockId, title, count }, index) => (
          <li key={blockId}>
            <a href={`#${blockId}`}>
              {title}
              {withCounts && count > 0 ? (
                <span className="fiche-summary-count">
                  <span aria-hidden="true">
                    <Count of={nameOf(index)} value={count} />
                  </span>
                  <span className="visually-hidden">
                    , <Count of={nameOf(index)} value={count} one="contribution" />
                  </span>
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
