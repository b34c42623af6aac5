import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { chartNames } from "~/domain/tally/chart-name";
import { paths } from "~/http/paths";
import { expectNoAxeViolations, expectNoObstacle } from "./setup/expectations";
import { test } from "./setup/journey";
import { eeds } from "./setup/places";

const analyst = "analyse@demo.example";
const board = paths.board({ concertation: eeds });
const main = (page: Page) => page.getByRole("main");
const matrix = (page: Page) =>
  page.getByRole("table", { name: /^Nombre de contributions, de contributeurs/ });
/** The number of a line of the matrix under a head. */
const cellOf = async (page: Page, line: RegExp, head: string) => {
  const heads = await matrix(page).getByRole("columnheader").allTextContents();
  return matrix(page)
    .getByRole("row", { name: line })
    .getByRole("cell")
    .nth(heads.indexOf(head) - 1);
};

describe.each([
  ["with a script", "visit"],
  ["without JavaScript", "visitWithoutJavaScript"],
  ["on a phone", "visitOnAPhone"],
] as const)("%s", (_, way) => {
  test("an analyst opens the board, filters it, and follows a number to a list of as many", async ({
    journey,
  }) => {
    await journey.signInAs(analyst);
    const page = await journey[way](paths.staff());
    await page.getByRole("link", { name: "Tableau de bord" }).click();
    await page.getByLabel("Concertation").selectOption(eeds);
    await page.getByRole("button", { name: "Compter" }).click();
    expect(await main(page).innerText()).toContain("219");
    expect(await page.locator("[data-follow-board]").getAttribute("data-follow-board")).toBe(eeds);

    await page.getByLabel("Nature").selectOption({ label: "Commentaire" });
    await page.getByLabel("Du", { exact: true }).fill("2025-05-15");
    await page.getByRole("button", { name: "Compter" }).click();
    await page.getByText("Filtres : depuis le 15 mai 2025, Commentaire").first().waitFor();
    expect(await page.locator("[data-follow-board]").count(), "a filtered board stands still").toBe(0);
    expect(await (await cellOf(page, /^Fiche 1 /, "Avis")).innerText()).toBe("0");

    const number = (await cellOf(page, /^Fiche 1 /, "Commentaires")).getByRole("link");
    const told = Number(await number.innerText());
    expect(told).toBeGreaterThan(0);
    await number.click();
    await page.getByText(`${told} contributions`, { exact: true }).waitFor();
    const rows = page.getByRole("table").getByRole("row");
    expect(await rows.count()).toBe(told + 1);
    expect(await main(page).innerText()).toContain("Situation au");
    await page
      .getByRole("link", { name: /^DEMO25-/ })
      .first()
      .click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/contributions\/DEMO25-/);
  });
});

test("each figure of the board bears the name that keeps it up to date, and the number alone", async ({
  journey,
}) => {
  await journey.signInAs(analyst);
  const page = await journey.visit(board);
  const figures = await page
    .locator("[data-count]")
    .evaluateAll((elements) =>
      elements.map((element) => [element.getAttribute("data-count") ?? "", element.textContent]),
    );
  expect(figures.length).toBeGreaterThan(150);
  for (const [name, text] of figures) {
    expect(name).toMatch(/^[0-9a-f-]{36}\/(received|submitted|published)\/\w+\/[^/]*\/\w+$/);
    expect(text).toMatch(/^[\d\u202f]+$/);
  }
  const known = new Map(figures.map(([name = "", text = ""]) => [name, text]));
  for (const [name = "", text] of figures) expect(known.get(name), name).toBe(text);
});

test(
  "nothing stands in the way on the board, filtered or not, nor on its lists",
  { timeout: 90_000 },
  async ({ journey }) => {
    await journey.signInAs(analyst);
    await expectNoObstacle(journey, board);
    const list = (query: Record<string, string>) => paths.counted({ concertation: eeds, ...query });
    await expectNoObstacle(journey, list({ nature: "comment" }));
    await expectNoObstacle(journey, list({ compte: "organismes" }));
    await expectNoAxeViolations(await journey.visit(list({ compte: "contributeurs" })));
    await expectNoAxeViolations(await journey.visit(list({ etat: "pending", mesure: "recues" })));
    const empty = { concertation: eeds, nature: "opinion", organisme: "particulier", mesure: "publiees" };
    await expectNoAxeViolations(await journey.visit(paths.board(empty)));
  },
);

test("the parts of what was received are seen to add up to it", async ({ journey }) => {
  await journey.signInAs(analyst);
  const page = await journey.visit(board);
  const [received = NaN, ...parts] = (
    await page.locator(".account-sum [data-count], .account-sum [data-count-sum]").allInnerTexts()
  ).map(Number);
  expect(parts).toHaveLength(5);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(received);
});

test("each chart is to be had as numbers and as a drawing, with when and by which rule", async ({
  journey,
}) => {
  await journey.signInAs(analyst);
  const page = await journey.visit(board);
  for (const chart of chartNames)
    for (const format of ["csv", "svg"] as const) {
      const href = paths.chartFile(chart, format, { concertation: eeds, nature: "answer" });
      const answer = await page.request.get(journey.address + href);
      expect(answer.status(), href).toBe(200);
      const text = (await answer.text()).replaceAll(/<[^>]*>|\s/g, " ");
      for (const part of ["Situation au", "Filtres", "Réponses entre contributeurs"])
        expect(text, href).toContain(part);
    }
});

test("a last day before the first one is said beside it, on the board and in the journal", async ({
  journey,
}) => {
  await journey.signInAs("administration@demo.example");
  const days = { du: "2025-05-12", au: "2025-05-01" };
  for (const [path, name] of [
    [paths.board(days), "Au"],
    [paths.journal(days), "Au (compris)"],
  ] as const) {
    const page = await journey.visit(path);
    const last = page.getByLabel(name, { exact: true });
    expect(await last.getAttribute("aria-invalid")).toBe("true");
    expect(await page.getByText("Ce jour vient avant le premier").count()).toBe(1);
    await expectNoAxeViolations(page);
  }
});

test("a parameter that does not exist is refused, and a chart that does not exist is not found", async ({
  journey,
}) => {
  await journey.signInAs(analyst);
  expect(await journey.statusOf(paths.board({ couleur: "bleu" }))).toBe(400);
  expect(await journey.statusOf(paths.board({ du: "2025-13-40" }))).toBe(400);
  expect(await journey.statusOf(paths.board({ concertation: "inconnue" }))).toBe(404);
  expect(await journey.statusOf(paths.chartFile("secret", "csv"))).toBe(404);
});

test("on paper: an A4 lying down, every number of the charts, no form and no file to fetch", async ({
  journey,
}) => {
  await journey.signInAs(analyst);
  const page = await journey.visit(board);
  await page.emulateMedia({ media: "print" });
  expect(await (await cellOf(page, /^Fiche 1 /, "Commentaires")).isVisible()).toBe(true);
  const folded = await main(page).locator("details:not(.board-numbers-again) table").all();
  expect(folded.length).toBeGreaterThan(3);
  for (const numbers of folded) expect(await numbers.isVisible()).toBe(true);
  expect(await page.getByRole("button").count()).toBe(0); // what is hidden has no role
  expect(await page.getByRole("link", { name: /^CSV/ }).count()).toBe(0);
  const sheet = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const [box] = /(?<=\/MediaBox \[)[^\]]+/.exec(sheet) ?? [];
  expect(box?.split(" ").map(Number).map(Math.round)).toEqual([0, 0, 842, 595]); // points: 297 by 210 millimetres
});
