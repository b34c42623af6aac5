import { numberWord } from "~/content/typography";
import type { Drawing } from "./drawing";
import { chartWidth, heatOf, linesOf } from "./scale";

export type Strip = { key: string; label: string; cells: readonly { key: string; value: number }[] };

const [cell, lineHeight, gap] = [18, 17, 12];
const perLine = chartWidth / cell;

/** Pale to dark; the number stands in the cell, so that grey says as much. */
const heat = [
  { fill: "#ffffff", ink: "#161a22" },
  { fill: "#e4e9f2", ink: "#161a22" },
  { fill: "#afbcd9", ink: "#161a22" },
  { fill: "#3c5aa3", ink: "#ffffff" },
  { fill: "#12285e", ink: "#ffffff" },
] as const;

/** Where each cell stands: in reading order, so many on a line, under the name of its text. */
export function layOutStrips(strips: readonly Strip[]) {
  const most = Math.max(0, ...strips.flatMap(({ cells }) => cells.map(({ value }) => value)));
  let y = 0;
  const placed = strips.map((strip) => {
    const lines = linesOf(strip.label).map((text, index) => ({ text, y: y + 13 + index * lineHeight }));
    const top = y + lines.length * lineHeight;
    y = top + Math.ceil(strip.cells.length / perLine) * cell + gap;
    const cells = strip.cells.map(({ key, value }, index) => ({
      ...{ key, value, x: (index % perLine) * cell, y: top + Math.floor(index / perLine) * cell },
      heat: heatOf(value, most),
    }));
    return { key: strip.key, lines, cells };
  });
  return { height: Math.max(0, y - gap) + 1, strips: placed };
}

/** Texts as strips of cells, darker where there is more. */
export function drawStrips(strips: readonly Strip[]): Drawing {
  const { height, strips: placed } = layOutStrips(strips);
  const body = placed.map(({ key, lines, cells }) => (
    <g key={key}>
      {lines.map(({ text, y }) => (
        <text key={y} y={y} fontSize="13" fill="currentColor">
          {text}
        </text>
      ))}
      {cells.map((one) => (
        <g key={one.key}>
          <rect
            {...{ x: one.x + 0.5, y: one.y + 0.5, width: cell - 2, height: cell - 2 }}
            {...{ fill: heat[one.heat].fill, stroke: "#8a93a5" }}
          />
          {one.value === 0 ? null : (
            <text
              {...{ x: one.x + cell / 2 - 0.5, y: one.y + 12.5, fontSize: one.value > 99 ? 8 : 10 }}
              {...{ textAnchor: "middle" as const, fill: heat[one.heat].ink }}
            >
              {numberWord(one.value)}
            </text>
          )}
        </g>
      ))}
    </g>
  ));
  return { height, body };
}
