import { parse } from "csv-parse/sync";
import readBook from "read-excel-file/node";
import { expect, test } from "vitest";
import { exportWording } from "~/content/exports";
import { fieldsFor } from "~/domain/export/fields";
import type { Format } from "~/domain/export/format";
import { orderPublicFile } from "~/domain/export/order-file.server";
import { visitor } from "~/domain/policy/actor";
import { fileOf, linesOf, rowsOf } from "../factories/file";
import { aSent, send } from "../factories/sending";
import { holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";

/** What spreadsheets and programs stumble on. */
const plain = [
  "Un avis.",
  'Deux lignes ;\ndes « guillemets », des "droits", une virgule, un point-virgule ; voilà',
  "النص من اليمين إلى اليسار, puis עברית",
  "👩🏽‍⚕️ et 🇫🇷, l’œuvre à 10 €",
  "<b>&amp; _x0041_</b> ]]>",
  "'déjà une apostrophe",
  "| et encore | ceci",
];
const formulas = [
  '=HYPERLINK("https://exemple.example")',
  "+33 1 00",
  "-1 est un nombre",
  "@SUM(A1)",
  "\t=1",
];
const texts = [...plain, ...formulas];

/** A consultation whose opinions are these texts, one an hour from 1 July at 10:04:05 in Paris on. */
async function arrange(told: Parameters<typeof holdConsultation>[1] = {}) {
  const { platform, turnTo } = testPlatform("2030-07-01T08:04:05Z");
  const { id, slug } = await holdConsultation(platform, { closesAt: new Date("2031-01-01T00:00Z"), ...told });
  const fiche = await holdFiche(platform, id);
  for (const [index, text] of texts.entries()) {
    turnTo(`2030-07-01T${String(8 + index).padStart(2, "0")}:04:05Z`);
    await send(platform, fiche, aSent(fiche, text));
  }
  return async (format: Format) => fileOf(await orderPublicFile(platform, visitor, { slug, format }));
}

const titles = fieldsFor("everybody", null).map(({ name }) => exportWording.fields[name].title);
const names = fieldsFor("everybody", null).map(({ name }) => name);

test("the CSV for spreadsheets has a mark, semicolons, titles, words and the hour of Paris", async () => {
  const file = await (await arrange())("csv");
  expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(file.toString().split("\r\n")[0]?.split(";")).toEqual([`\ufeff${titles[0]}`, ...titles.slice(1)]);
  expect(file.toString()).toContain('"Deux lignes ;\ndes « guillemets »'); // bare, the feed would begin a row
  const rows: Record<string, string>[] = parse(file, { columns: true, delimiter: ";", bom: true });
  expect(rows.slice(0, plain.length).map(({ Texte }) => Texte)).toEqual(plain);
  expect(rows[0]).toMatchObject({
    ...{ "Envoyée le": "2030-07-01 10:04:05", Nature: "Avis sur la fiche", Auteur: "Particulier" },
    ...{ "Hors délai": "non", Modifications: "0", Passage: "" },
  });
});

test("the CSV of data is that of RFC 4180: commas, CRLF, no mark, names, codes and UTC", async () => {
  const file = await (await arrange())("rfc4180");
  const text = file.toString();
  expect(text.startsWith(`${names.join(",")}\r\n`)).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  const rows = rowsOf(file);
  expect(rows.slice(0, plain.length).map((row) => row.text)).toEqual(plain);
  expect(rows[0]).toMatchObject({ sent_at: "2030-07-01T08:04:05.000Z", kind: "opinion", late: "false" });
});

test.each(["csv", "rfc4180"] as const)("no cell of a %s can become a formula", async (format) => {
  const file = await (await arrange())(format);
  const told = { delimiter: format === "csv" ? ";" : ",", bom: true, from: 2 };
  const cells: string[] = parse(file, told).flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  for (const formula of formulas) expect(cells).toContain(`'${formula}`);
});

test("JSON Lines gives every text exactly, and lists as lists", async () => {
  const lines = linesOf(await (await arrange())("jsonl"));
  expect(lines.map(({ text }) => text)).toEqual(texts);
  expect(Object.keys(lines[0] ?? {})).toEqual(names);
  expect(lines[0]).toMatchObject({ late: false, edits: 0, passage: [], sent_at: "2030-07-01T08:04:05.000Z" });
});

/** Days with decimals: to the nearest second. */
const secondOf = (date: unknown) =>
  date instanceof Date ? new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 19) : date;

test("the workbook holds the contributions, with true dates and exact texts, and its dictionary", async () => {
  const [contributions, dictionary] = await readBook(await (await arrange())("xlsx"), { trim: false });
  expect([contributions?.sheet, dictionary?.sheet]).toEqual(["Contributions", "Dictionnaire"]);
  const [head = [], ...rows] = contributions?.data ?? [];
  const at = (title: string) => head.indexOf(title);
  expect(head).toEqual(titles);
  expect(rows.map((row) => row[at("Texte")])).toEqual(texts);
  expect(secondOf(rows[0]?.[at("Envoyée le")])).toBe("2030-07-01T10:04:05"); // a workbook has no zones: the clock of Paris
  expect(rows[0]?.[at("Soutiens")]).toBe(0);
  const definitions = dictionary?.data ?? [];
  expect(definitions.slice(1, names.length + 1).map(([title, name]) => [title, name])).toEqual(
    names.map((name, index) => [titles[index], name]),
  );
  expect(definitions.at(-1)).toEqual(["Situation", "au 15", null, null, null]);
});

test("a demonstration says so on each row, whatever the format", async () => {
  const write = await arrange({ demonstration: "Rien n’est réel" });
  expect(linesOf(await write("jsonl")).every((line) => line.demonstration === "Rien n’est réel")).toBe(true);
  const [contributions] = await readBook(await write("xlsx"));
  expect(contributions?.data[1]?.at(-1)).toBe("Rien n’est réel");
});
