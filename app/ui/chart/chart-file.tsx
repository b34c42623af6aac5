import type { Drawing } from "./drawing";
import { chartWidth, linesOf } from "./scale";

const [margin, titleHeight, lineHeight] = [16, 22, 15];
const outerWidth = chartWidth + 2 * margin;

/** Text on lines of its own, from `y` on. */
function placeLines(words: readonly string[], y: number, height: number, width: number = chartWidth) {
  return words
    .flatMap((sentence) => linesOf(sentence, width))
    .map((text, index) => ({ text, y: y + index * height }));
}

/** A drawing that leaves the site: on white, with its title above, and below when, what and by which rule. */
export function ChartFile({
  title,
  description,
  notes,
  drawing,
}: {
  title: string;
  description: string;
  notes: readonly string[];
  drawing: Drawing;
}) {
  const heading = placeLines([title], margin + 16, titleHeight, chartWidth * 0.8);
  const top = margin + heading.length * titleHeight + 10;
  const foot = placeLines(notes, top + drawing.height + 26, lineHeight, chartWidth * 1.1);
  const height = (foot.at(-1)?.y ?? top + drawing.height) + margin;
  const box = `0 0 ${String(outerWidth)} ${String(height)}`;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...{ viewBox: box, width: outerWidth * 2, height: height * 2, color: "#161a22" }}
      {...{ fontFamily: "'Atkinson Hyperlegible Next', Arial, sans-serif", role: "img", lang: "fr" }}
      aria-labelledby="titre description"
    >
      <title id="titre">{title}</title>
      <desc id="description">{[description, ...notes].join(" ")}</desc>
      <rect width={outerWidth} height={height} fill="#ffffff" />
      {heading.map(({ text, y }) => (
        <text key={y} x={margin} y={y} fontSize="16" fontWeight="700" fill="currentColor">
          {text}
        </text>
      ))}
      <svg x={margin} y={top} width={chartWidth} height={drawing.height} overflow="visible">
        {drawing.body}
      </svg>
      {foot.map(({ text, y }) => (
        <text key={y} x={margin} y={y} fontSize="11" fill="#4a5263">
          {text}
        </text>
      ))}
    </svg>
  );
}
