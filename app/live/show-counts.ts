import { situationWord } from "~/content/dates";
import { counted, numberWord } from "~/content/typography";

/** Figures under their names: what a page knows of them. */
export type Counts = Readonly<Record<string, number>>;

/** Puts these figures in their places, written as the server does; what the page does not show is left out. */
export function showCounts(page: Document, counts: Counts): void {
  for (const place of page.querySelectorAll<HTMLElement>("[data-count]")) {
    const { count: name = "", one, many } = place.dataset;
    const value = counts[name];
    if (value !== undefined) write(place, one === undefined ? numberWord(value) : counted(value, one, many));
  }
  for (const place of page.querySelectorAll<HTMLElement>("[data-count-sum]")) {
    const values = (place.dataset.countSum ?? "").split(" ").map((name) => counts[name]);
    if (values.some((value) => value !== undefined))
      write(place, numberWord(values.reduce<number>((sum, value) => sum + (value ?? 0), 0)));
  }
  for (const place of page.querySelectorAll("[data-situation]")) write(place, situationWord(new Date()));
  page.querySelectorAll("table.bars").forEach(redraw);
}

/** Only what differs: a reader may have selected the rest. */
function write(place: Element, words: string): void {
  if (place.textContent !== words) place.textContent = words;
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
