import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ChartFile } from "./chart-file";
import { drawBars, layOutBars } from "./draw-bars";
import { layOutColumns } from "./draw-columns";
import { drawPartedBars } from "./draw-parted-bars";
import { layOutStrips } from "./draw-strips";
import { chartWidth } from "./scale";

test("bars stand under their labels, the longest takes the room and none leaves the drawing", () => {
  const long = "Un intitulé de fiche si long qu’il lui faut plus d’une ligne pour se dire en entier";
  const { height, rows } = layOutBars([
    { key: "a", label: long, value: 40 },
    { key: "b", label: "Court", value: 10 },
    { key: "c", label: "Rien", value: 0 },
  ]);
  const [first, second, third] = rows;
  expect(first?.lines.length).toBe(2);
  expect([first?.end, second?.end, third?.end]).toEqual([308, 77, 0]);
  for (const { lines, top } of rows) for (const { y } of lines) expect(y).toBeLessThan(top);
  expect(second?.lines[0]?.y).toBeGreaterThan((first?.top ?? 0) + 14);
  expect(height).toBeGreaterThanOrEqual((third?.top ?? 0) + 14);
});

test("the parts of a bar follow each other and end where the whole does", () => {
  const parts = [3, 0, 5, 2].map((value, index) => ({ key: String(index), value }));
  const [row] = layOutBars([{ key: "a", label: "A", value: 10, parts }]).rows;
  const placed = row?.parts ?? [];
  for (const [index, part] of placed.entries()) {
    const before = placed[index - 1];
    expect(part.x).toBeCloseTo(before ? before.x + before.width : 0, 1);
  }
  expect((placed.at(-1)?.x ?? 0) + (placed.at(-1)?.width ?? 0)).toBeCloseTo(row?.end ?? 0, 1);
});

test.each([1, 2, 4, 33, 366])(
  "%d columns stay apart, inside the drawing, and at most four are named",
  (count) => {
    const values = Array.from({ length: count }, (_, index) => ({
      key: `${index}`,
      label: "",
      value: index + 1,
    }));
    const { columns, named, ticks } = layOutColumns(values);
    for (const [index, { x, width, y, height }] of columns.entries()) {
      expect(x + width).toBeLessThanOrEqual((columns[index + 1]?.x ?? chartWidth) + 0.02);
      expect(y + height).toBeCloseTo(ticks[0]?.y ?? 0, 1);
      expect(y).toBeGreaterThanOrEqual(ticks.at(-1)?.y ?? 0);
    }
    expect(named.length).toBeLessThanOrEqual(4);
    expect([named[0], named.at(-1)]).toEqual([0, count - 1]);
  },
);

test("without a value there is a scale and no column", () => {
  expect(layOutColumns([])).toMatchObject({ columns: [], named: [], ticks: [{ value: 0 }, { value: 1 }] });
});

test("the cells of a strip go to the next line, and two strips do not meet", () => {
  const cells = Array.from({ length: 45 }, (_, index) => ({ key: `${index}`, value: index }));
  const { strips, height } = layOutStrips([
    { key: "a", label: "Fiche 1", cells },
    { key: "b", label: "Fiche 2", cells: cells.slice(0, 3) },
  ]);
  const [first, second] = strips;
  expect(new Set(first?.cells.map(({ y }) => y)).size).toBe(3);
  expect(Math.max(...(first?.cells.map(({ x }) => x) ?? []))).toBeLessThan(chartWidth);
  expect(second?.lines[0]?.y).toBeGreaterThan((first?.cells.at(-1)?.y ?? 0) + 18);
  expect(height).toBeGreaterThanOrEqual((second?.cells.at(-1)?.y ?? 0) + 18);
});

test("positions differ by lines and not by colour alone, in patterns of the chart’s own", () => {
  const counts = { favourable: 1, reserved: 1, opposed: 1, question: 1, none: 1 };
  const { body } = drawPartedBars("essai", [{ key: "a", label: "A", value: 5, positions: counts }]);
  const html = renderToStaticMarkup(<svg>{body}</svg>);
  expect(html.match(/<pattern id="essai-\w+"/g)).toHaveLength(5);
  expect(new Set(html.match(/<path d="[^"]+"/g))).toHaveProperty("size", 3);
});

test("a file says when, what and by which rule, and escapes what it is given", () => {
  const drawing = drawBars([{ key: "a", label: "R&D <script>", value: 1 }]);
  const notes = ["Situation au 12 mai 2026.", "Contributions publiées. Sans filtre."];
  const svg = renderToStaticMarkup(
    <ChartFile title="Titre" description="Ce que c’est." notes={notes} drawing={drawing} />,
  );
  for (const note of notes) expect(svg).toContain(note);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(svg).toContain("R&amp;D &lt;script&gt;");
  expect(svg).not.toContain("style=");
});
