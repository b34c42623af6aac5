import { situationWord } from "~/content/dates";
import { counted, numberWord } from "~/content/typography";

/** Figures under their names: what a page knows of them. */
export type Counts = Readonly<Record<string, number>>;

/**
 * Puts these figures in their places, written as the server does; what the page does not show is left out. Answers
 * whether any of them moved.
 */
export function showCounts(page: Document, counts: Counts): boolean {
  let hasMoved = false;
  const show = (place: Element, words: string) => {
    hasMoved = write(place, words) || hasMoved;
  };
  for (const place of page.querySelectorAll<HTMLElement>("[data-count]")) {
    const { count: name = "", one, many } = place.dataset;
    const value = counts[name];
    if (value !== undefined) show(place, one === undefined ? numberWord(value) : counted(value, one, many));
  }
  for (const place of page.querySelectorAll<HTMLElement>("[data-count-sum]")) {
    const values = (place.dataset.countSum ?? "").split(" ").map((name) => counts[name]);
    if (values.some((value) => value !== undefined))
      show(place, numberWord(values.reduce<number>((sum, value) => sum + (value ?? 0), 0)));
  }
  page.querySelectorAll("table.bars").forEach(redraw);
  return hasMoved;
}

/** Says of when the numbers are, where all of them are followed; elsewhere it stays that of what was drawn. */
export function showSituation(page: Document, at: Date): void {
  for (const place of page.querySelectorAll("[data-situation]")) write(place, situationWord(at));
}

/** Only what differs: a reader may have selected the rest. Answers whether it did. */
function write(place: Element, words: string): boolean {
  const differs = place.textContent !== words;
  if (differs) place.textContent = words;
  return differs;
}

/** The lengths of bars follow their numbers, the longest filling its place. */
function redraw(table: Element): void {
  const rows = [...table.querySelectorAll("tbody tr")].map((row) => ({
    bar: row.querySelector("rect"),
    value: Number(row.querySelector("[data-count]")?.textContent.replaceAll(/\D/g, "")),
  }));
  const most = Math.max(1, ...rows.map(({ value }) => value));
  for (const { bar, value } of rows) bar?.setAttribute("width", String((100 * value) / most));
}
