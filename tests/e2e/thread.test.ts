import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./setup/journey";
import { eeds, fiche, firstFiche, spokenOf, thread } from "./setup/places";

const paragraph = (page: Page) => page.locator(`[data-paragraph="${String(spokenOf)}"]`);
const linkOf = (page: Page) => paragraph(page).locator("a[data-thread]").first();
const open = (page: Page) => page.locator("#fil");

/** A document that is loaded again has lost it. */
const leaveMark = (page: Page) => page.evaluate(() => void (document.documentElement.dataset.mark = "here"));
const holdsMark = (page: Page) => page.evaluate(() => document.documentElement.dataset.mark === "here");

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("It is not on the page.");
  return box;
}

test("a thread opens in place: the address changes, the page is not loaded again", async ({ journey }) => {
  const page = await journey.visit(fiche);
  await leaveMark(page);
  await linkOf(page).click();
  await open(page).waitFor();
  expect(page.url()).toBe(journey.address + thread);
  expect(await holdsMark(page)).toBe(true);
  expect(await page.locator("#fil:focus").count()).toBe(1);
  expect(await open(page).isVisible()).toBe(true);
});

test("the address of an open thread, given to somebody else, opens the same thread", async ({ journey }) => {
  const page = await journey.visit(fiche);
  await linkOf(page).click();
  await open(page).waitFor();
  const told = await open(page).innerText();
  const [, path = ""] = page.url().split(journey.address);
  for (const visit of [journey.visit, journey.visitWithoutJavaScript]) {
    const other = await visit(path);
    expect(await open(other).innerText()).toBe(told);
    await other.locator("#fil:focus").waitFor();
  }
});

test("back closes the thread, forward opens it again, and the page is never loaded again", async ({
  journey,
}) => {
  const page = await journey.visit(fiche);
  await leaveMark(page);
  await linkOf(page).click();
  await open(page).waitFor();
  await page.goBack();
  await open(page).waitFor({ state: "detached" });
  expect(page.url()).toBe(journey.address + fiche);
  await page.goForward();
  await open(page).waitFor();
  expect(await holdsMark(page)).toBe(true);
});

test("closing a thread leads back to its paragraph", async ({ journey }) => {
  const page = await journey.visit(thread);
  await page.getByRole("link", { name: /^Fermer/ }).click();
  await open(page).waitFor({ state: "detached" });
  expect(page.url()).toBe(journey.address + fiche + `#paragraphe-${String(spokenOf)}`);
});

test("on a wide screen a thread stands beside its passage, at the same height", async ({ journey }) => {
  const page = await journey.visit(thread);
  const words = await boxOf(paragraph(page).locator(".fiche-block-text"));
  const beside = await boxOf(open(page));
  expect(Math.abs(beside.y - (await boxOf(paragraph(page))).y)).toBeLessThanOrEqual(1);
  expect(beside.x).toBeGreaterThanOrEqual(words.x + words.width);
  expect(beside.x + beside.width).toBeLessThanOrEqual(1280);
});

test("on a narrow screen a thread stands below its passage, in the same column", async ({ journey }) => {
  const page = await journey.visit(thread);
  await page.setViewportSize({ width: 390, height: 844 });
  const words = await boxOf(paragraph(page).locator(".fiche-block-text"));
  const below = await boxOf(open(page));
  const next = await boxOf(page.locator(`[data-paragraph="${String(spokenOf + 1)}"]`));
  expect(below.y).toBeGreaterThanOrEqual(words.y + words.height);
  expect(next.y).toBeGreaterThanOrEqual(below.y + below.height);
  expect(below.x + below.width).toBeLessThanOrEqual(390);
});

test("each contribution of a thread quotes words of its paragraph", async ({ journey }) => {
  const page = await journey.visit(thread);
  const words = await paragraph(page).locator(".fiche-block-text").innerText();
  const quotes = await open(page).locator("q").allInnerTexts();
  const unquoted = quotes.map((quote) => quote.replaceAll(/^«\s|\s»$/g, ""));
  expect(unquoted.length).toBeGreaterThan(1);
  expect(unquoted.filter((quote) => !words.includes(quote.slice(0, 20)))).toEqual([]);
});

test("a paragraph that nobody has spoken of says so", async ({ journey }) => {
  const page = await journey.visit(`/concertations/${eeds}/fiches/${firstFiche}?paragraphe=4#fil`);
  expect(await open(page).innerText()).toContain("Personne n’a encore commenté ce paragraphe.");
});

test("a link opened in another tab leaves the page as it is", async ({ journey }) => {
  const page = await journey.visit(fiche);
  const [tab] = await Promise.all([
    page.context().waitForEvent("page"),
    linkOf(page).click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await open(tab).waitFor();
  expect(page.url()).toBe(journey.address + fiche);
});

test("when the script cannot fetch a thread, its link leads there all the same", async ({ journey }) => {
  journey.expectComplaint(/ERR_FAILED/);
  const page = await journey.visit(fiche);
  await page.route("**/*paragraphe=*", (route) =>
    route.request().resourceType() === "fetch" ? route.abort() : route.continue(),
  );
  await linkOf(page).click();
  await open(page).waitFor();
  expect(page.url()).toBe(journey.address + thread);
});

test("going to a section, and back, fetches nothing and leaves an open thread alone", async ({ journey }) => {
  const page = await journey.visit(thread);
  await open(page).evaluate((element) => void (element.dataset.mark = "here"));
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "fetch") fetched.push(request.url());
  });
  await page.getByRole("navigation", { name: "Dans cette fiche" }).getByRole("link").first().click();
  await page.waitForURL((url) => url.hash !== "#fil");
  await page.goBack();
  await page.waitForURL((url) => url.hash === "#fil");
  await page.evaluate(() => new Promise(requestAnimationFrame)); // what listens has been told by now
  expect(fetched).toEqual([]);
  expect(await page.locator('#fil[data-mark="here"]').count()).toBe(1);
});
