import { board as words, ficheWord } from "~/content/board";
import { numberWord } from "~/content/typography";
import type { Board } from "~/domain/tally/read-board.server";
import { heatOf } from "../chart/scale";
import type { BoardLinks } from "./board-links";

/** Each fiche as a strip, a cell for each of its blocks; a commented one opens its contributions. */
export function StripsView({ strips, links }: { strips: Board["strips"]; links: BoardLinks }) {
  const isCommented = ({ blocks }: Board["strips"][number]) => blocks.some(({ count }) => count.value > 0);
  const most = Math.max(0, ...strips.flatMap(({ blocks }) => blocks.map(({ count }) => count.value)));
  const silent = strips.filter((strip) => !isCommented(strip)).length;
  return (
    <div className="strips">
      {strips.filter(isCommented).map((strip) => (
        <StripView key={strip.versionId} strip={strip} most={most} links={links} />
      ))}
      {silent === 0 ? null : <p className="board-note">{words.notCommented(silent)}</p>}
    </div>
  );
}

function StripView({
  strip: { fiche, versionId, blocks },
  most,
  links,
}: {
  strip: Board["strips"][number];
  most: number;
  links: BoardLinks;
}) {
  return (
    <section aria-labelledby={`bande-${versionId}`}>
      <h3 id={`bande-${versionId}`}>{ficheWord(fiche)}</h3>
      <ol className="strip">
        {blocks.map(({ blockId, displayNumber, count }) => {
          const heat = `strip-cell board-heat-${String(heatOf(count.value, most))}`;
          const href = links.list({ listed: { block: { versionId, blockId } } });
          return (
            <li key={blockId} className={heat}>
              {count.value === 0 || href === null ? (
                <span className="visually-hidden">{words.onBlock(displayNumber, count.value)}</span>
              ) : (
                <a href={href} aria-label={words.onBlock(displayNumber, count.value)}>
                  {numberWord(count.value)}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
