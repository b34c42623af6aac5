import { numberWord } from "~/content/typography";
import type { Drawing } from "./drawing";
import { chartWidth, lengthOf, rounded, ticksOf } from "./scale";

export type Column = { key: string; label: string; value: number };

const [top, plotHeight, axisWidth, labelHeight] = [8, 120, 34, 22];
const room = chartWidth - axisWidth;

/** Where each column and each line of the scale stands; at most four columns are named, the first and the last among them. */
export function layOutColumns(columns: readonly Column[]) {
  const ticks = ticksOf(Math.max(0, ...columns.map(({ value }) => value)));
  const most = ticks.at(-1) ?? 1;
  const step = columns.length === 0 ? room : room / columns.length;
  const width = rounded(Math.min(28, Math.max(step * 0.78, step - 4)));
  return {
    height: top + plotHeight + labelHeight,
    ticks: ticks.map((value) => ({
      value,
      y: rounded(top + plotHeight - lengthOf(value, most, plotHeight)),
    })),
    columns: columns.map((column, index) => {
      const height = lengthOf(column.value, most, plotHeight);
      const x = rounded(axisWidth + index * step + (step - width) / 2);
      return { ...column, x, y: rounded(top + plotHeight - height), width, height };
    }),
    named: namedAmong(columns.length),
  };
}

function namedAmong(count: number): number[] {
  const last = count - 1;
  if (last <= 3) return Array.from({ length: count }, (_, index) => index);
  return [0, Math.round(last / 3), Math.round((2 * last) / 3), last];
}

const anchorOf = (index: number, last: number) => (index === 0 ? "start" : index === last ? "end" : "middle");

/** A column for each moment, in order. */
export function drawColumns(columns: readonly Column[]): Drawing {
  const { height, ticks, columns: placed, named } = layOutColumns(columns);
  const last = placed.length - 1;
  const body = (
    <>
      {ticks.map(({ value, y }) => (
        <g key={value}>
          <line x1={axisWidth} x2={chartWidth} y1={y} y2={y} stroke="#b9c0cc" className="chart-line" />
          <text x={axisWidth - 6} y={y + 4} fontSize="11.5" textAnchor="end" fill="currentColor">
            {numberWord(value)}
          </text>
        </g>
      ))}
      {placed.map(({ key, x, y, width, height: tall }) =>
        tall === 0 ? null : (
          <rect key={key} {...{ x, y, width, height: tall }} fill="#1c3f94" className="chart-bar" />
        ),
      )}
      {named.map((index) => (
        <text
          key={index}
          x={rounded((placed[index]?.x ?? 0) + (placed[index]?.width ?? 0) / 2)}
          y={height - 5}
          fontSize="11.5"
          textAnchor={last === 0 ? "middle" : anchorOf(index, last)}
          fill="currentColor"
        >
          {placed[index]?.label}
        </text>
      ))}
    </>
  );
  return { height, body };
}
