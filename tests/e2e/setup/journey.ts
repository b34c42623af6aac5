import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { expect, inject, test as base } from "vitest";
import { sessionCookieName } from "~/auth/session.server";
import { paths } from "~/http/paths";
import { borrowPage, type Kind, openPage, returnPage } from "./browsers";
import { Complaints } from "./complaints";
import type { House } from "./house";
import { openSessionOf } from "./open-session";
import { transfersOf, type Transfers } from "./transfers";
import { watch } from "./watch";

type Visit = (path: string, status?: number) => Promise<Page>;

export type Journey = {
  address: string;
  /** Opens a page in a browser that was never here, on a screen 1280 wide, in light colours. */
  visit: Visit;
  visitInDark: Visit;
  /** 320 px wide: what 1280 becomes when its reader zooms four times. */
  visitZoomed: Visit;
  /** 390 px wide, under a finger. */
  visitOnAPhone: Visit;
  visitWithoutJavaScript: Visit;
  /** In a browser that nobody else will get, for what cannot be undone (a stopped clock). */
  visitApart: Visit;
  /** Asks for an address without a browser, as whoever is signed in: for pages that are not there, of which there is nothing to see. */
  statusOf: (path: string) => Promise<number>;
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
    const taken: { page: Page; giveBack: () => Promise<void> }[] = [];
    let token: string | null = null;
    const travel =
      (obtain: () => Promise<Page>, release: (page: Page) => Promise<void>): Visit =>
      async (path, status = 200) => {
        const page = await obtain();
        taken.push({ page, giveBack: () => release(page) });
        watch(page, address, complaints);
        await carry(page.context(), address, token);
        if (path.includes("#")) await page.goto(address + paths.help()); // on its own page it would load nothing
        const response = await page.goto(address + path);
        expect(response?.status(), `status of ${path}`).toBe(status);
        return page;
      };
    const travelBy = (kind: Kind) =>
      travel(
        () => borrowPage(browser, kind),
        (page) => returnPage(page, kind),
      );
    await use({
      address,
      visit: travelBy("desk"),
      visitInDark: travelBy("dark"),
      visitZoomed: travelBy("zoomed"),
      visitOnAPhone: travelBy("phone"),
      visitWithoutJavaScript: travelBy("scriptless"),
      visitApart: travel(
        () => openPage(browser, "desk"),
        (page) => page.context().close(),
      ),
      statusOf: async (path) => {
        const headers = new Headers(token === null ? [] : [["Cookie", `${sessionCookieName}=${token}`]]);
        return (await fetch(address + path, { headers, redirect: "manual" })).status;
      },
      signInAs: async (email) => {
        token = email === null ? null : await openSessionOf(database, email);
        await Promise.all(taken.map(({ page }) => carry(page.context(), address, token)));
      },
      expectComplaint: (pattern) => complaints.expect(pattern),
      transfersOf: async (path) => {
        const page = await openPage(browser, "desk");
        watch(page, address, complaints);
        return transfersOf(page, address + path).finally(() => page.context().close());
      },
    });
    await Promise.all(taken.map(({ giveBack }) => giveBack()));
    expect(complaints.left()).toEqual([]);
  },
});

/** What signing in, or out, leaves in a browser. */
async function carry(context: BrowserContext, address: string, token: string | null) {
  if (token === null) await context.clearCookies({ name: sessionCookieName });
  else await context.addCookies([{ name: sessionCookieName, value: token, url: address }]);
}
