import { csvText, frenchDialect } from "~/lib/csv";

type Table = {
  title: string;
  /** When, what and by which rule: lines before the table, so that they go where it goes. */
  notes: readonly string[];
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
};

/**
 * A chart's numbers for a spreadsheet: UTF-8 with its mark, `;` between cells, and no label that a spreadsheet
 * would run as a formula.
 */
export function chartCsv({ title, notes, head, rows }: Table): string {
  const lines = [[title], ...notes.map((note) => [note]), [], head, ...rows].map((cells) => [...cells]);
  return csvText(lines, frenchDialect);
}
