import type { ReactNode } from "react";
import { board as words, chartCaution, chartWord } from "~/content/board";
import type { Board } from "~/domain/tally/read-board.server";
import { ChartSvg } from "../chart/chart-svg";
import type { BoardLinks } from "./board-links";
import { BoardNote } from "./board-note";
import type { Sheet } from "./sheet";
import { SheetTable } from "./sheet-table";

/** A chart with its title, its numbers in a table that opens, when and by which rule, and its files. */
export function ChartFigure({
  board,
  sheet,
  links,
  title,
  empty,
  children,
}: {
  board: Board;
  sheet: Sheet;
  links: BoardLinks;
  /** In the place of the chart’s own. */
  title?: string;
  /** Said instead when there is nothing to draw. */
  empty?: string | undefined;
  /** In the place of the drawing; holds the numbers of the table too, which paper then does without. */
  children?: ReactNode;
}) {
  const { chart, drawing } = sheet;
  const word = chartWord[chart];
  return (
    <section className="board-part" aria-labelledby={`${chart}-heading`}>
      <h2 id={`${chart}-heading`}>{title ?? word.title}</h2>
      {empty === undefined ? (
        <>
          {children ?? (
            <ChartSvg
              id={`${chart}-svg`}
              title={word.title}
              description={word.description}
              drawing={drawing}
            />
          )}
          <details className={children === undefined ? "board-numbers" : "board-numbers board-numbers-again"}>
            <summary>
              {words.numbers}
              <span className="visually-hidden"> : {word.title}</span>
            </summary>
            <SheetTable sheet={sheet} links={links} />
          </details>
        </>
      ) : (
        <p>{empty}</p>
      )}
      <BoardNote counted={board} rule={chartCaution[chart]} />
      <Files chart={chart} links={links} />
    </section>
  );
}

export function Files({ chart, links }: { chart: Sheet["chart"]; links: BoardLinks }) {
  const { title } = chartWord[chart];
  return (
    <p className="board-files">
      {words.asFile}{" "}
      {(["csv", "svg"] as const).map((format) => (
        <a key={format} href={links.file(chart, format)}>
          <span className="visually-hidden">{title}, </span>
          {format === "csv" ? words.asCsv : words.asSvg}
        </a>
      ))}
    </p>
  );
}
