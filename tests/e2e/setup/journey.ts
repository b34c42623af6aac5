import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { expect, inject, test as base } from "vitest";
import { sessionCookieName } from "~/auth/session.server";
import { Complaints } from "./complaints";
import type { House } from "./house";
import { openSessionOf } from "./open-session";
import { withholdScripts } from "./scripting";
import { transfersOf, type Transfers } from "./transfers";
import { watch } from "./watch";

/** An ordinary browser: the name HeadlessChrome would be taken for a robot, which gets other pages. */
const userAgent =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36";

const desk: BrowserContextOptions = { userAgent, locale: "fr-FR", viewport: { width: 1280, height: 900 } };
const phone: BrowserContextOptions = { ...desk, viewport: { width: 320, height: 640 }, hasTouch: true };

/** Less than a test may last, so that what was waited for is named. */
const patienceMs = 15_000;

type Visit = (path: string, status?: number) => Promise<Page>;

export type Journey = {
  address: string;
  /** Opens a page in a browser that was never here, on a screen 1280 wide, in light colours. */
  visit: Visit;
  visitInDark: Visit;
  /** 320 px wide: what 1280 becomes when its reader zooms four times. */
  visitOnAPhone: Visit;
  visitWithoutJavaScript: Visit;
  /** From now on every browser of this journey is signed in as whoever has this address; null for a visitor again. */
  signInAs: (email: string | null) => Promise<void>;
  /** Everything a first visit of a page brings over the network until it is idle. */
  transfersOf: (path: string) => Promise<Transfers>;
  /** Says that this journey makes the browser or the server complain; it fails when they do not. */
  expectComplaint: (pattern: RegExp) => void;
};

const houses = inject("houses");
const own = houses[(Number(process.env.VITEST_POOL_ID) - 1) % houses.length];
if (!own) throw new Error("No house was opened for this worker.");

let connection: Promise<Browser> | null = null;

/** Where journeys take place. `worker` is the one that the files of a worker share: nobody changes what it holds. */
export type Place = { worker: House; house: House };

/** One journey for each test: a context for each visit, closed behind it, and nothing wrong on the way. */
export const test = base.extend<Place & { journey: Journey }>({
  worker: [own, { scope: "file" }],
  house: [async ({ worker }, use) => use(worker), { scope: "file" }],
  journey: async ({ house: { address, log, database, browser: door } }, use) => {
    const browser = await (connection ??= chromium.connect(door));
    const complaints = new Complaints(log);
    let token: string | null = null;
    const travelAs =
      (options: BrowserContextOptions, prepare?: (page: Page) => Promise<void>): Visit =>
      async (path, status = 200) => {
        const page = await openPage(browser, options, address, complaints);
        await carry(page.context(), address, token);
        await prepare?.(page);
        const response = await page.goto(address + path);
        expect(response?.status(), `status of ${path}`).toBe(status);
        return page;
      };
    await use({
      address,
      visit: travelAs(desk),
      visitInDark: travelAs({ ...desk, colorScheme: "dark" }),
      visitOnAPhone: travelAs(phone),
      visitWithoutJavaScript: travelAs(desk, withholdScripts),
      signInAs: async (email) => {
        token = email === null ? null : await openSessionOf(database, email);
        await Promise.all(browser.contexts().map((context) => carry(context, address, token)));
      },
      expectComplaint: (pattern) => complaints.expect(pattern),
      transfersOf: async (path) =>
        transfersOf(await openPage(browser, desk, address, complaints), address + path),
    });
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.left()).toEqual([]);
  },
});

/** What signing in, or out, leaves in a browser. */
async function carry(context: BrowserContext, address: string, token: string | null) {
  if (token === null) await context.clearCookies({ name: sessionCookieName });
  else await context.addCookies([{ name: sessionCookieName, value: token, url: address }]);
}

async function openPage(
  browser: Browser,
  options: BrowserContextOptions,
  address: string,
  complaints: Complaints,
) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  watch(page, address, complaints);
  return page;
}
