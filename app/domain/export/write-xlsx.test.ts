import readBook from "read-excel-file/node";
import { expect, test } from "vitest";
import { writeXlsx } from "./write-xlsx.server";

const setting = {
  columns: [{ title: "Numéro", width: 10, isInstant: false, read: (number: number) => number }],
  dictionary: { sheet: "Dictionnaire", head: ["Colonne"], rows: [["Numéro"]] },
  ...{ sheet: "Lignes", cut: "…", now: new Date("2030-01-01T00:00Z") },
};

/** The numbers of each sheet, when one has room for its header and three rows. */
async function sheetsOf(batches: AsyncIterable<number[]>) {
  const parts: Uint8Array[] = [];
  for await (const part of writeXlsx({ ...setting, rowsOnSheet: 4 }, batches)) parts.push(part);
  const sheets = await readBook(Buffer.concat(parts));
  return sheets.map(({ sheet, data }) => [sheet, ...data.slice(1).flat()]);
}

async function* inBatches(...batches: number[][]) {
  for (const batch of batches) yield await Promise.resolve(batch);
}

const dictionary = ["Dictionnaire", "Numéro"];

test.each([
  ["nothing", [], [["Lignes"]]],
  ["an empty batch", [[]], [["Lignes"]]],
  ["as much as a sheet holds", [[1, 2], [3]], [["Lignes", 1, 2, 3]]],
  [
    "one row more",
    [
      [1, 2],
      [3, 4],
    ],
    [
      ["Lignes", 1, 2, 3],
      ["Lignes 2", 4],
    ],
  ],
  [
    "three sheets",
    [[1, 2, 3, 4, 5, 6, 7]],
    [
      ["Lignes", 1, 2, 3],
      ["Lignes 2", 4, 5, 6],
      ["Lignes 3", 7],
    ],
  ],
])("a workbook of %s has its sheets, then the dictionary", async (_, batches, sheets) => {
  expect(await sheetsOf(inBatches(...batches))).toEqual([...sheets, dictionary]);
});

test("when the rows fail, so does the workbook", async () => {
  async function* failing() {
    yield await Promise.resolve([1]);
    throw new Error("the cursor broke");
  }
  await expect(sheetsOf(failing())).rejects.toThrow("the cursor broke");
});
