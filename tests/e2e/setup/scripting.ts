import type { CDPSession, Page } from "playwright-core";

const held = new WeakMap<Page, CDPSession>();

/**
 * From now on the pages opened here run no script, as for a visitor who has none. Done through the
 * browser's protocol and not by Playwright's option, which nothing can lift again.
 */
export async function withholdScripts(page: Page) {
  const session = await page.context().newCDPSession(page);
  held.set(page, session);
  await disable(session, true);
}

/** Lets our own script (axe is one) look at a page whose scripts were withheld: they stay unrun. */
export async function lettingUsLook<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const session = held.get(page);
  if (!session) return look();
  await disable(session, false);
  return look().finally(() => disable(session, true));
}

const disable = (session: CDPSession, value: boolean) =>
  session.send("Emulation.setScriptExecutionDisabled", { value });
