import { numberWord } from "~/content/typography";
import type { BoardLinks } from "./board-links";
import type { Cell } from "./sheet";

/** A number that leads to what it counts; its element holds it alone, under the name by which it is kept up to date. */
export function NumberOf({ cell, links }: { cell: Cell; links: BoardLinks }) {
  const href = links.list(cell);
  const number = (
    <span data-count={cell.name} data-count-sum={cell.sumOf?.join(" ")}>
      {numberWord(cell.value)}
    </span>
  );
  if (href === null) return number;
  return (
    <a className="board-number" href={href}>
      {number}
    </a>
  );
}
