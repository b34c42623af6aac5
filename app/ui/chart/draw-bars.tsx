import { numberWord } from "~/content/typography";
import type { Drawing } from "./drawing";
import { chartWidth, lengthOf, linesOf, rounded } from "./scale";

export type Part = { key: string; value: number; fill?: string };
export type BarRow = {
  key: string;
  label: string;
  value: number;
  /** The name of the figure, under which the page keeps it up to date. */
  name?: string | undefined;
  /** Of a bar that is told apart; in order, and no more than the whole together. */
  parts?: readonly Part[];
};

const [lineHeight, barHeight, gap, roomForValue] = [17, 14, 12, 52];
const room = chartWidth - roomForValue;

/** Where each label, bar and number stands: labels above their bars, so that none is cut. */
export function layOutBars(rows: readonly BarRow[]) {
  const most = Math.max(0, ...rows.map(({ value }) => value));
  let y = 0;
  const placed = rows.map((row) => {
    const lines = linesOf(row.label).map((text, index) => ({ text, y: y + 13 + index * lineHeight }));
    const top = y + lines.length * lineHeight;
    y = top + barHeight + gap;
    return { ...row, lines, top, parts: layOutParts(row, most), end: lengthOf(row.value, most, room) };
  });
  return { height: Math.max(0, y - gap) + 2, rows: placed };
}

function layOutParts({ key, value, parts }: BarRow, most: number) {
  let x = 0;
  return (parts ?? [{ key, value }]).map((part) => {
    const placed = { ...part, x: rounded(x), width: lengthOf(part.value, most, room) };
    x += placed.width;
    return placed;
  });
}

/** A bar for each row, whole or told apart. */
export function drawBars(rows: readonly BarRow[]): Drawing {
  const { height, rows: placed } = layOutBars(rows);
  return { height, body: placed.map((row) => <Bar key={row.key} row={row} />) };
}

function Bar({ row }: { row: ReturnType<typeof layOutBars>["rows"][number] }) {
  const { lines, top, parts, end, value, name } = row;
  return (
    <g>
      {lines.map(({ text, y }) => (
        <text key={y} y={y} fontSize="13" fill="currentColor">
          {text}
        </text>
      ))}
      {parts.map(({ key, x, width, fill }) =>
        width === 0 ? null : (
          <rect
            key={key}
            {...{ x, y: top, width, height: barHeight }}
            fill={fill ?? "#1c3f94"}
            className={fill === undefined ? "chart-bar" : "chart-part"}
            stroke={fill === undefined ? undefined : "#3f4757"}
            strokeWidth="0.75"
          />
        ),
      )}
      <text x={end + 6} y={top + 12} fontSize="13" fontWeight="600" fill="currentColor" data-count={name}>
        {numberWord(value)}
      </text>
    </g>
  );
}
