import { buffer } from "node:stream/consumers";
import { parse } from "csv-parse/sync";
import type { Download, Page } from "playwright-core";
import readBook from "read-excel-file/node";
import { describe, expect } from "vitest";
import { paths } from "~/http/paths";
import { expectNoAxeViolations } from "./setup/expectations";
import { test } from "./setup/journey";
import { eeds } from "./setup/places";

const analyst = "analyse@demo.example";
const main = (page: Page) => page.getByRole("main");

async function download(page: Page, press: () => Promise<unknown>): Promise<Download> {
  const [taken] = await Promise.all([page.waitForEvent("download"), press()]);
  return taken;
}

const bytesOf = async (taken: Download) => buffer(await taken.createReadStream());

describe.each([
  ["with a script", "visit"],
  ["without JavaScript", "visitWithoutJavaScript"],
] as const)("%s", (_, way) => {
  test("an analyst filters the contributions of a consultation and takes them in a workbook", async ({
    journey,
  }) => {
    await journey.signInAs(analyst);
    const page = await journey[way](paths.consultation(eeds));
    await main(page).getByRole("link", { name: "Exports pour l’équipe" }).click();
    await page.getByLabel("Nature").selectOption({ label: "Proposition de rédaction" });
    await page.getByLabel("Fiche").selectOption({ index: 1 });
    const press = () => page.getByRole("button", { name: "Télécharger le fichier" }).click();
    const taken = await download(page, press);
    expect(taken.suggestedFilename()).toMatch(
      /^demonstration-contributions-recues-eeds-2025-\d{4}-\d\d-\d\d\.xlsx$/,
    );
    const [contributions, dictionary] = await readBook(await bytesOf(taken));
    const [head = [], ...rows] = contributions?.data ?? [];
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row[head.indexOf("Nature")]))).toEqual(
      new Set(["Proposition de rédaction"]),
    );
    expect(new Set(rows.map((row) => row[head.indexOf("Fiche")]))).toEqual(new Set(["Fiche 1"]));
    const listed = await journey[way](
      paths.contributions(eeds, { fiche: "1-mon-espace-sante-citoyens", nature: "amendment" }),
    );
    expect(await listed.getByRole("status").innerText()).toContain(String(rows.length));
    expect(JSON.stringify(dictionary?.data)).toContain("kind=amendment");
  });

  test("a visitor takes the public file, whose rows are as many as the page says", async ({ journey }) => {
    const page = await journey[way](paths.consultation(eeds));
    const taken = await download(page, () =>
      main(page).getByRole("link", { name: "CSV pour tableur" }).click(),
    );
    const rows: Record<string, string>[] = parse(await bytesOf(taken), {
      columns: true,
      delimiter: ";",
      bom: true,
    });
    expect(rows).toHaveLength(219);
    expect(new Set(rows.map((row) => row.Démonstration))).toHaveProperty("size", 1);
    await main(page).getByRole("link", { name: "Dictionnaire des colonnes" }).click();
    expect(await main(page).getByRole("link", { name: "219 contributions" }).count()).toBe(1);
  });
});

test("both pages of files are accessible, on a large screen and on a small one, light and dark", async ({
  journey,
}) => {
  await journey.signInAs(analyst);
  for (const path of [paths.exports(), paths.openData(eeds)]) {
    for (const visit of ["visit", "visitOnAPhone", "visitInDark", "visitZoomed"] as const) {
      await expectNoAxeViolations(await journey[visit](path));
    }
  }
});

test("staff’s files do not exist for others; an editor is told that they are not theirs", async ({
  journey,
}) => {
  const told = [
    [null, 404],
    ["quelquun@exemple.example", 404],
    ["redaction@demo.example", 403],
  ] as const;
  for (const [email, status] of told) {
    await journey.signInAs(email);
    expect(await journey.statusOf(paths.exports())).toBe(status);
    expect(await journey.statusOf(paths.staffFile(eeds, { format: "csv" }))).toBe(status);
  }
  await journey.signInAs(analyst);
  expect(await journey.statusOf(paths.exports("nulle-part"))).toBe(404);
  expect(await journey.statusOf(paths.publicFile(eeds, "contributions.pdf"))).toBe(404);
});
