import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { withholdScripts } from "./scripting";

/** An ordinary browser: the name HeadlessChrome would be taken for a robot, which gets other pages. */
const userAgent =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36";

const desk = { userAgent, locale: "fr-FR", viewport: { width: 1280, height: 900 } };

/** The browsers that people come with. */
const kinds = {
  desk,
  dark: { ...desk, colorScheme: "dark" },
  zoomed: { ...desk, viewport: { width: 320, height: 640 }, hasTouch: true },
  phone: { ...desk, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  scriptless: desk,
} as const satisfies Record<string, BrowserContextOptions>;

export type Kind = keyof typeof kinds;

/** Less than a test may last, so that what was waited for is named. */
const patienceMs = 15_000;

/** Browsers between two journeys: opening one takes longer than most visits. */
const waiting = new Map<Kind, Page[]>();

/** A browser of somebody who was never here: nothing is stored in it, though it has seen our style sheets. */
export async function borrowPage(browser: Browser, kind: Kind): Promise<Page> {
  return waiting.get(kind)?.pop() ?? openPage(browser, kind);
}

export async function openPage(browser: Browser, kind: Kind): Promise<Page> {
  const context = await browser.newContext(kinds[kind]);
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  if (kind === "scriptless") await withholdScripts(page);
  return page;
}

/** Takes a browser back and makes it forget; one whose page was closed is thrown away. */
export async function returnPage(page: Page, kind: Kind): Promise<void> {
  if (page.isClosed()) return page.context().close();
  page.removeAllListeners();
  const context = page.context();
  const others = context.pages().filter((one) => one !== page);
  await Promise.all([...others.map((one) => one.close()), page.unrouteAll({ behavior: "ignoreErrors" })]);
  await context.setOffline(false);
  await page.setViewportSize(kinds[kind].viewport);
  await page.emulateMedia({ media: null, colorScheme: null });
  if (kind !== "scriptless") await page.evaluate(emptyStorage);
  await context.clearCookies();
  waiting.set(kind, [...(waiting.get(kind) ?? []), page]);
}

function emptyStorage() {
  localStorage.clear();
  sessionStorage.clear();
}
