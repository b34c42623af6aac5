import { expect, test } from "vitest";
import { chartCsv } from "./chart-csv.server";

test("a spreadsheet opens it as it is: its mark, its separators, its notes first, and no formula", () => {
  const csv = chartCsv({
    title: "Par fiche",
    notes: ["Situation au 12 mai 2026.", "Règle ; avec un point-virgule"],
    head: ["Fiche", "Nombre"],
    rows: [
      ["=HYPERLINK(1)", 3],
      ["Dite « ainsi »", 0],
    ],
  });
  expect(csv.startsWith("\ufeffPar fiche\r\nSituation au 12 mai 2026.\r\n")).toBe(true);
  expect(csv).toContain('"Règle ; avec un point-virgule"\r\n');
  expect(csv).toContain("Fiche;Nombre\r\n'=HYPERLINK(1);3\r\nDite « ainsi »;0\r\n");
});
