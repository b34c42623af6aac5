import { renderToStaticMarkup } from "react-dom/server";
import { chartCaution, chartWord } from "~/content/board";
import { Failure } from "~/domain/failure";
import { mayOpenBoard } from "~/domain/policy/counting";
import { readBoard } from "~/domain/tally/read-board.server";
import { boardQuery } from "~/http/board-query.server";
import { chartCsv } from "~/http/chart-csv.server";
import { chartPart } from "~/http/chart-part";
import { loadStaff } from "~/http/load.server";
import { notesOf } from "~/ui/board/board-note";
import { sheetOf } from "~/ui/board/sheets";
import { ChartFile } from "~/ui/chart/chart-file";

const typeOf = { csv: "text/csv; charset=utf-8", svg: "image/svg+xml; charset=utf-8" } as const;

/** A chart of the board that leaves the site, as numbers or as a drawing, under the same filters. */
export const loader = loadStaff(mayOpenBoard, boardQuery, async ({ platform, reader, params, query }) => {
  const { chart, format } = chartPart(params.file);
  const board = await readBoard(platform, reader, query);
  if (board === null) throw new Failure("unknown", "concertation");
  const { drawing, head, rows } = sheetOf[chart](board);
  const { slug, title: consultation, demonstration } = board.consultation;
  const { title, description } = chartWord[chart];
  const counted = chart === "etats" ? { ...board, basis: "received" as const } : board;
  const notes = [
    ...[consultation, ...(demonstration === null ? [] : [demonstration])],
    ...notesOf(counted, [chartCaution[chart] ?? ""].filter(Boolean)),
  ];
  const numbers = rows.map(({ labels, cells }) => [...labels, ...cells.map(({ value }) => value)]);
  const body =
    format === "csv"
      ? chartCsv({ title, notes, head: [...head.labels, ...head.numbers], rows: numbers })
      : renderToStaticMarkup(<ChartFile {...{ title, description, notes, drawing }} />);
  return new Response(body, {
    headers: {
      "Content-Type": typeOf[format],
      "Content-Disposition": `attachment; filename="${slug}-${chart}.${format}"`,
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex",
    },
  });
});
