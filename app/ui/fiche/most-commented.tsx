import { fiche as words } from "~/content/fiche";
import type { ShownBlock } from "./fiche-block";

const shown = 4;

/** A way into the contributions for who has not chosen a paragraph yet. */
export function MostCommented({
  blocks,
  hrefOf,
}: {
  blocks: readonly ShownBlock[];
  hrefOf: (paragraph: number) => string;
}) {
  const commented = blocks
    .flatMap(({ displayNumber, count }) =>
      displayNumber === null || count === 0 ? [] : [{ displayNumber, count }],
    )
    .sort((a, b) => b.count - a.count || a.displayNumber - b.displayNumber)
    .slice(0, shown);
  return (
    <aside className="most-commented" aria-labelledby="most-commented-title">
      <h2 id="most-commented-title">{words.mostCommented}</h2>
      {commented.length === 0 ? <p>{words.noneCommented}</p> : null}
      <ul>
        {commented.map(({ displayNumber, count }) => (
          <li key={displayNumber}>
            <a href={hrefOf(displayNumber)} data-thread>
              {words.threadTitle(count, displayNumber)}
            </a>
          </li>
        ))}
      </ul>
      <p className="most-commented-note">{words.density}</p>
      <p className="most-commented-note">{words.adds}</p>
    </aside>
  );
}
