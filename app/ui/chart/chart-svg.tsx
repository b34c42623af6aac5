import type { Drawing } from "./drawing";
import { chartWidth } from "./scale";

/** A drawing in a page, named and described; its numbers stand in a table beside it. */
export function ChartSvg({
  id,
  title,
  description,
  drawing: { height, body },
}: {
  id: string;
  title: string;
  description: string;
  drawing: Drawing;
}) {
  return (
    <svg
      className="chart-svg"
      viewBox={`0 0 ${String(chartWidth)} ${String(height)}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      focusable="false"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {body}
    </svg>
  );
}
