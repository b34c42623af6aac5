import { fiche as words } from "~/content/fiche";
import { counted, numberWord } from "~/content/typography";

type Section = { blockId: string; title: string; count: number };

/** The headings of a fiche, each with the number of contributions on its section. */
export function FicheSummary({
  sections,
  withCounts,
}: {
  sections: readonly Section[];
  withCounts: boolean;
}) {
  return (
    <nav className="fiche-summary" aria-labelledby="fiche-summary-title">
      <h2 id="fiche-summary-title">{words.summary}</h2>
      <ol>
        {sections.map(({ blockId, title, count }) => (
          <li key={blockId}>
            <a href={`#${blockId}`}>
              {title}
              {withCounts && count > 0 ? (
                <span className="fiche-summary-count">
                  <span aria-hidden="true">{numberWord(count)}</span>
                  <span className="visually-hidden">, {counted(count, "contribution")}</span>
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
