import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "~/http/paths";
import type { Platform } from "~/platform.server";
import { holdAuthor, sendAs } from "../factories/author";
import type { HeldFiche } from "../factories/stage";
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
