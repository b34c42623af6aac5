import { chartWord } from "~/content/board";
import { ScrollRegion } from "../kit/scroll-region";
import type { BoardLinks } from "./board-links";
import { NumberOf } from "./number";
import type { Sheet } from "./sheet";

/** The numbers of a chart, each with its list. */
export function SheetTable({ sheet: { chart, head, rows }, links }: { sheet: Sheet; links: BoardLinks }) {
  const { title } = chartWord[chart];
  return (
    <ScrollRegion label={title}>
      <table className="sheet">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {head.labels.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
            {head.numbers.map((label) => (
              <th key={label} scope="col" className="matrix-number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, labels, cells }) => (
            <tr key={key} id={`${chart}-${key}`}>
              {labels.map((label, index) => (
                <th key={index} scope="row">
                  {label}
                </th>
              ))}
              {cells.map((cell, index) => (
                <td key={index} className="matrix-number">
                  <NumberOf cell={cell} links={links} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
