import { positionColumn } from "~/content/board";
import { type Position, positions } from "~/domain/contribution/contribution";
import { type BarRow, drawBars } from "./draw-bars";
import type { Drawing } from "./drawing";
import { fillOf, SeriesPatterns } from "./series";

export type PartedRow = Omit<BarRow, "parts"> & { positions: Record<Position, number> };

const places = [
  { x: 0, y: 0 },
  { x: 120, y: 0 },
  { x: 240, y: 0 },
  { x: 0, y: 20 },
  { x: 120, y: 20 },
] as const;
const legendHeight = 52;

/** Bars told apart by position, under the legend of their colours and lines. `chart` names its patterns. */
export function drawPartedBars(chart: string, rows: readonly PartedRow[]): Drawing {
  const bars = drawBars(
    rows.map(({ positions: counts, ...row }) => ({
      ...row,
      parts: positions.map((key) => ({ key, value: counts[key], fill: fillOf(chart, key) })),
    })),
  );
  const body = (
    <>
      <SeriesPatterns chart={chart} positions={positions} />
      {positions.map((position, index) => (
        <g key={position}>
          <rect
            {...{ x: (places[index]?.x ?? 0) + 0.5, y: (places[index]?.y ?? 0) + 2, width: 13, height: 13 }}
            {...{
              fill: fillOf(chart, position),
              stroke: "#3f4757",
              strokeWidth: 0.75,
              className: "chart-part",
            }}
          />
          <text
            {...{ x: (places[index]?.x ?? 0) + 19, y: (places[index]?.y ?? 0) + 13, fontSize: 12.5 }}
            fill="currentColor"
          >
            {positionColumn[position]}
          </text>
        </g>
      ))}
      <g transform={`translate(0 ${String(legendHeight)})`}>{bars.body}</g>
    </>
  );
  return { height: legendHeight + bars.height, body };
}
