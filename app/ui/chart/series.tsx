import type { Position } from "~/domain/contribution/contribution";

/** How a part of a bar is filled: a colour, and lines over it that tell it apart in black and white. */
type Series = { className: string; colour: string; lines: string };

export const positionSeries: Record<Position, Series> = {
  favourable: { className: "chart-favourable", colour: "#17663a", lines: "" },
  reserved: { className: "chart-reserved", colour: "#e0a94e", lines: "M0 8L8 0M-2 2L2 -2M6 10L10 6" },
  opposed: { className: "chart-opposed", colour: "#9c1c28", lines: "M0 0L8 8M0 8L8 0" },
  question: { className: "chart-question", colour: "#dfe3ea", lines: "M2 2h2v2h-2zM6 6h2v2h-2z" },
  none: { className: "chart-none", colour: "#ffffff", lines: "" },
};

const lineOf: Partial<Record<Position, string>> = {
  reserved: "#4a2f00",
  opposed: "#ffffff",
  question: "#3f4757",
};

/** Names are the drawing's own: a page holds several, and ids are the page's. */
export const fillOf = (chart: string, position: Position) => `url(#${chart}-${position})`;

export function SeriesPatterns({ chart, positions }: { chart: string; positions: readonly Position[] }) {
  return (
    <defs>
      {positions.map((position) => {
        const { className, colour, lines } = positionSeries[position];
        return (
          <pattern
            key={position}
            id={`${chart}-${position}`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            <rect width="8" height="8" fill={colour} className={className} />
            {lines === "" ? null : (
              <path d={lines} stroke={lineOf[position]} className={`${className}-lines`} strokeWidth="1.5" />
            )}
          </pattern>
        );
      })}
    </defs>
  );
}
