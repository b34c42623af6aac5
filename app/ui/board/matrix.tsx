import { board as words, kindColumn, lineColumn } from "~/content/board";
import { kinds } from "~/domain/contribution/contribution";
import { type Line, lineParts } from "~/domain/tally/board";
import type { Board } from "~/domain/tally/read-board.server";
import type { Listed } from "~/domain/tally/wanted";
import { heatOf } from "../chart/scale";
import type { BoardLinks } from "./board-links";
import { cellsOf } from "./line-cells";
import { NumberOf } from "./number";

/**
 * Fiches by what they received. On a narrow screen each line becomes a name above its numbers, whose heads then
 * come from the style sheet: nothing of the table is missing, and it stays one.
 */
export function Matrix({ board, links }: { board: Board; links: BoardLinks }) {
  const { themes, whole } = board;
  const most = Math.max(
    0,
    ...themes.flatMap(({ fiches }) => fiches.flatMap(({ line }) => kinds.map((kind) => line[kind].value))),
  );
  return (
    <table className="matrix">
      <caption className="visually-hidden">{words.matrix}</caption>
      <thead>
        <tr>
          <th scope="col">{words.fiche}</th>
          {lineParts.map((part) => (
            <th key={part} scope="col" className="matrix-number">
              {lineColumn[part]}
            </th>
          ))}
        </tr>
      </thead>
      {themes.map(({ slug, title, line, fiches }) => (
        <tbody key={slug ?? ""}>
          {title === null && themes.length === 1 ? null : (
            <tr className="matrix-theme">
              <th scope="rowgroup" colSpan={line === null ? lineParts.length + 1 : undefined}>
                {title ?? words.otherFiches}
              </th>
              {line === null || slug === null ? null : (
                <Cells line={line} listed={{ theme: slug }} most={0} links={links} />
              )}
            </tr>
          )}
          {fiches.map((fiche) => (
            <tr key={fiche.slug}>
              <th scope="row">
                <span className="matrix-label">{fiche.label}</span> {fiche.title}
              </th>
              <Cells line={fiche.line} listed={{ fiche: fiche.slug }} most={most} links={links} />
            </tr>
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr className="matrix-whole">
          <th scope="row">{words.wholeConsultation}</th>
          <Cells line={whole} listed={{}} most={0} links={links} />
        </tr>
      </tfoot>
    </table>
  );
}

/** Where kinds are told apart, more is darker; the number says it. */
function Cells({
  line,
  listed,
  most,
  links,
}: {
  line: Line;
  listed: Listed;
  most: number;
  links: BoardLinks;
}) {
  return cellsOf(line, listed).map((cell) => (
    <td
      key={cell.part}
      className={`matrix-number matrix-${cell.part} board-heat-${String(cell.part in kindColumn ? heatOf(cell.value, most) : 0)}`}
      data-label={lineColumn[cell.part]}
    >
      <NumberOf cell={cell} links={links} />
    </td>
  ));
}
