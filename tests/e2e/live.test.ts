import { addDays } from "date-fns";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "~/http/paths";
import type { Platform } from "~/platform.server";
import { holdAuthor, sendAs } from "../factories/author";
import { aSent, passageOn, send } from "../factories/sending";
import { type HeldFiche, holdConsultation, holdFiche } from "../factories/stage";
import { expectNoAxeViolations } from "./setup/expectations";
import { test as journeys } from "./setup/own-house";
import { exercise } from "./setup/places";
import { findFiche, openPlatform } from "./setup/plant";
import { plain, wordsOf } from "./setup/words";

/** Somebody contributes to the first fiche, from another process. */
type Elsewhere = { platform: Platform; fiche: HeldFiche; contribute: () => Promise<unknown> };

const test = journeys.extend<{ elsewhere: Elsewhere }>({
  elsewhere: [
    async ({ house }, use) => {
      const platform = openPlatform(house.database);
      const fiche = await findFiche(platform, exercise);
      const contribute = async () => sendAs(platform, await holdAuthor(platform), fiche, "Un avis.");
      await use({ platform, fiche, contribute });
      await platform.db.$disconnect();
    },
    { scope: "file" },
  ],
});

const facts = (page: Page) => page.locator(".facts");
const sign = (page: Page) => page.locator("[data-live-sign]");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** « 12 contributions », as a number. */
async function shown(page: Page): Promise<number> {
  return Number(/(\d+) contributions/.exec(await wordsOf(facts(page)))?.[1]);
}

const showing = (page: Page, count: number) =>
  facts(page)
    .getByText(`${String(count)}\u00a0contributions`, { exact: true })
    .waitFor();

/** From now on, whatever moves on the page without its reader having touched it. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  const shifts = await page.evaluateHandle(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration, startTime } of list.getEntries()) seen.push(startTime + duration);
    }).observe({ type: "layout-shift" });
    return seen;
  });
  return () => shifts.evaluate(({ length }) => length);
}

test("the numbers of a fiche move in place and nothing else does; what came waits behind a link", async ({
  journey,
  elsewhere: { fiche, contribute },
}) => {
  const page = await journey.visit(paths.fiche(exercise, fiche.slug));
  await button(page, "Suspendre la mise à jour").waitFor();
  const [before, shifts] = [await shown(page), await watchShifts(page)];
  await contribute();
  await showing(page, before + 1);
  const news = page.getByRole("link", { name: /nouvelle contribution — afficher/ });
  expect(await wordsOf(news)).toBe("1 nouvelle contribution — afficher");
  expect(await shifts()).toBe(0);
  expect(plain(await page.locator(".figures-note").first().innerText())).toContain(
    `(${before + 1} contributions)`,
  );
  await expectNoAxeViolations(page);

  await news.click();
  await news.waitFor({ state: "hidden" });
  expect(await shown(page)).toBe(before + 1);
  await button(page, "Suspendre la mise à jour").waitFor();
});

test("on a phone nothing moves either", async ({ journey, elsewhere: { fiche, contribute } }) => {
  const page = await journey.visitOnAPhone(paths.fiche(exercise, fiche.slug));
  await button(page, "Suspendre la mise à jour").waitFor();
  const [before, shifts] = [await shown(page), await watchShifts(page)];
  await contribute();
  await showing(page, before + 1);
  expect(await shifts()).toBe(0);
});

test("a consultation’s page moves its numbers and those of its fiches", async ({
  journey,
  elsewhere: { fiche, contribute },
}) => {
  const page = await journey.visit(paths.consultation(exercise));
  await button(page, "Suspendre la mise à jour").waitFor();
  const line = page.locator(".fiche-list li", { has: page.locator(`a[href$="${fiche.slug}"]`) });
  const before = await shown(page);
  const onFiche = Number.parseInt(await line.locator(".count").innerText(), 10);
  const shifts = await watchShifts(page);
  await contribute();
  await showing(page, before + 1);
  expect(await wordsOf(line.locator(".count"))).toBe(`${onFiche + 1} contributions`);
  expect(await shifts()).toBe(0);
  await expectNoAxeViolations(page);
});

/** Lets a test cut the page’s line, as a train does in a tunnel, and mend it. */
async function holdLine(page: Page) {
  let isCut = false;
  const lines = new Set<{ close: () => Promise<void> }>();
  await page.routeWebSocket(/\/live/, (line) => {
    if (isCut) return void line.close();
    line.connectToServer();
    lines.add(line);
  });
  await page.reload();
  return {
    cut: async () => {
      isCut = true;
      for (const line of lines) await line.close();
    },
    mend: () => {
      isCut = false;
    },
  };
}

test("a page that lost its line says since when its numbers stand still, and catches up when it returns", async ({
  journey,
  elsewhere: { fiche, contribute },
}) => {
  const page = await journey.visit(paths.fiche(exercise, fiche.slug));
  const line = await holdLine(page);
  const before = await shown(page);
  await contribute();
  await showing(page, before + 1);
  expect(await sign(page).innerText()).toBe("");

  await line.cut();
  await sign(page)
    .getByText(/^Chiffres non actualisés depuis \d+\u00a0h\u00a0\d\d \(heure de Paris\)\.$/)
    .waitFor();
  expect(await sign(page).getAttribute("role")).toBe("status");
  await contribute();
  line.mend();
  await showing(page, before + 2);
  expect(await sign(page).innerText()).toBe("");
});

/** The words that say when numbers were counted, put back so that one sees which are written again. */
const moments = (page: Page) => page.getByRole("main").getByText(/^Situation/);
const age = (page: Page) =>
  moments(page).evaluateAll((places) => {
    for (const place of places) place.textContent = "Situation d’hier";
  });

test("the moment of a fiche’s numbers is the server’s, whatever the clock of who reads says", async ({
  journey,
  elsewhere: { fiche, contribute },
}) => {
  const page = await journey.visitApart(paths.fiche(exercise, fiche.slug));
  await page.clock.setFixedTime("2001-01-01T12:00Z");
  await page.reload();
  const before = await shown(page);
  await age(page);
  await contribute();
  await showing(page, before + 1);
  expect(await moments(page).allInnerTexts()).toEqual([
    expect.stringMatching(/^Situation au .*20(?!01)\d\d à/),
  ]);
});

test("whoever suspends the numbers keeps them still, on every page, until they resume", async ({
  journey,
  elsewhere: { fiche, contribute },
}) => {
  const page = await journey.visit(paths.fiche(exercise, fiche.slug));
  const before = await shown(page);
  await button(page, "Suspendre la mise à jour").click();
  await sign(page)
    .getByText(/^Chiffres non actualisés depuis/)
    .waitFor();
  await expectNoAxeViolations(page);
  await page.goto(journey.address + paths.consultation(exercise));
  await button(page, "Reprendre la mise à jour").waitFor();
  await page.goBack();
  const witness = await journey.visit(paths.fiche(exercise, fiche.slug));
  await contribute();
  await showing(witness, before + 1);
  expect(await shown(page)).toBe(before);
  await button(page, "Reprendre la mise à jour").click();
  await showing(page, before + 1);
  expect(await sign(page).innerText()).toBe("");
});

test("without JavaScript nothing says that it is live", async ({ journey, elsewhere: { fiche } }) => {
  const page = await journey.visitWithoutJavaScript(paths.fiche(exercise, fiche.slug));
  expect(await page.locator("[data-live-switch]").isVisible()).toBe(false);
  expect(await shown(page)).toBeGreaterThan(0);
});

test("the board moves with an act in another browser: its numbers, then its drawings", async ({
  journey,
  elsewhere: { fiche, contribute },
}) => {
  await journey.signInAs("analyse@demo.example");
  const page = await journey.visit(paths.board({ concertation: exercise }));
  const total = page.locator(`[data-count="${fiche.id}/submitted/total//contributions"]`).first();
  const received = page.locator("[data-count-sum]");
  await page.locator("[data-live-switch]:not([hidden])").waitFor();
  const before = [Number(await total.innerText()), Number(await received.innerText())];
  await page.evaluate(() => {
    for (const drawing of document.querySelectorAll("svg.chart-svg")) drawing.classList.add("old-drawing");
  });
  const [first = 0, second = 0] = before;
  await contribute();
  await total.getByText(String(first + 1), { exact: true }).waitFor();
  await received.getByText(String(second + 1), { exact: true }).waitFor();
  await expect.poll(() => page.locator("svg.old-drawing").count(), { timeout: 10_000 }).toBe(0);
  await expectNoAxeViolations(page);
});

const part = (page: Page, chart: string) => page.locator(`[aria-labelledby="${chart}-heading"]`);

/** The numbers of a chart's table that are not zero. */
const tabled = async (page: Page, chart: string) => {
  const numbers = await part(page, chart).locator("td").allTextContents();
  return numbers.map(Number).filter((count) => count > 0);
};

/** What the columns of a chart say, read on its scale. */
const drawn = (page: Page, chart: string) =>
  part(page, chart)
    .locator("svg")
    .evaluate((drawing) => {
      const heights = [...drawing.querySelectorAll("line")].map((line) => Number(line.getAttribute("y1")));
      const scale = [...drawing.querySelectorAll("g text")].map(({ textContent }) => Number(textContent));
      const unit = (Math.max(...heights) - Math.min(...heights)) / Math.max(...scale);
      const columns = [...drawing.querySelectorAll("rect")].map(({ height }) => height.baseVal.value);
      return columns.map((height) => Math.round(height / unit));
    });

test("a board drawn while nothing had come shows all its parts as it comes, each table like its drawing", async ({
  journey,
  elsewhere: { platform },
}) => {
  const opensAt = platform.clock();
  const closesAt = addDays(opensAt, 2);
  const consultation = await holdConsultation(platform, { announcedAt: opensAt, opensAt, closesAt });
  const fiche = await holdFiche(platform, consultation.id);
  const author = await holdAuthor(platform);
  await journey.signInAs("analyse@demo.example");
  const page = await journey.visit(paths.board({ concertation: consultation.slug }));
  await page.locator("[data-live-switch]:not([hidden])").waitFor();
  expect(await part(page, "heures").count()).toBe(0);
  expect(await part(page, "latest").getByRole("listitem").count()).toBe(0);

  const passages = [await passageOn(platform, fiche, "Le texte")];
  const { reference } = await send(platform, fiche, aSent(fiche, "Un mot.", { kind: "comment", passages }));
  await part(page, "heures").waitFor();
  for (const chart of ["jours", "heures"]) {
    expect(await drawn(page, chart)).toEqual([1]);
    expect(await tabled(page, chart)).toEqual([1]);
  }
  expect(await part(page, "passages").locator(".strip a").innerText()).toBe("1");
  await expectNoAxeViolations(page);

  await part(page, "jours").locator("summary").click();
  await part(page, "latest").getByRole("link", { name: reference }).focus();
  await sendAs(platform, author, fiche, "Un avis.");
  await part(page, "latest").getByRole("listitem").nth(1).waitFor();
  for (const chart of ["jours", "heures"])
    expect(await drawn(page, chart)).toEqual(await tabled(page, chart));
  expect(await part(page, "jours").locator("table").isVisible(), "what was opened stays so").toBe(true);
  expect(await page.locator(":focus").innerText(), "a reader stays where they were").toBe(reference);
});

test("no part of the board says that it is of now before it is drawn anew", async ({
  journey,
  elsewhere: { contribute },
}) => {
  await journey.signInAs("analyse@demo.example");
  const page = await journey.visit(paths.board({ concertation: exercise }));
  const received = page.locator("[data-count-sum]");
  await page.locator("[data-live-switch]:not([hidden])").waitFor();
  const before = Number(await received.innerText());
  await age(page);
  const nothing = { contentType: "text/html", body: "" };
  await page.route(page.url(), (route) => route.fulfill(nothing));
  const asked = page.waitForResponse(page.url());
  await contribute();
  await received.getByText(String(before + 1), { exact: true }).waitFor();
  await asked;
  expect(new Set(await moments(page).allInnerTexts())).toEqual(new Set(["Situation d’hier"]));

  await page.unroute(page.url());
  await contribute();
  await expect.poll(() => page.getByText("Situation d’hier").count(), { timeout: 10_000 }).toBe(0);
  expect(Number(await received.innerText())).toBe(before + 2);
});
