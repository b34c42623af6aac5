import { fiche as words } from "~/content/fiche";
import { nameOfPublished } from "~/domain/tally/mark";
import { Count } from "../kit/count";
import type { ShownBlock } from "./fiche-block";

const shown = 4;

/** A way into the contributions for who has not chosen a paragraph yet. */
export function MostCommented({
  versionId,
  blocks,
  hrefOf,
}: {
  versionId: string;
  blocks: readonly ShownBlock[];
  hrefOf: (paragraph: number) => string;
}) {
  const commented = blocks
    .flatMap(({ blockId, displayNumber, count }) =>
      displayNumber === null || count === 0 ? [] : [{ blockId, displayNumber, count }],
    )
    .sort((a, b) => b.count - a.count || a.displayNumber - b.displayNumber)
    .slice(0, shown);
  if (commented.length === 0) return null;
  return (
    <aside className="most-commented" aria-labelledby="most-commented-title">
      <h2 id="most-commented-title">{words.mostCommented}</h2>
      <ul>
        {commented.map(({ blockId, displayNumber, count }) => (
          <li key={displayNumber}>
            <a href={hrefOf(displayNumber)} data-thread>
              <Count
                of={nameOfPublished(versionId, { facet: "block", key: blockId })}
                value={count}
                one="contribution"
              />{" "}
              {words.onParagraph(displayNumber)}
            </a>
          </li>
        ))}
      </ul>
      <p className="most-commented-note">{words.density}</p>
      <p className="most-commented-note">{words.adds}</p>
    </aside>
  );
}
