import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Journey } from "./journey";
import { lettingUsLook } from "./scripting";

/**
 * A page in one of its states, for everybody: all of axe on a wide light screen, scrolling and targets at
 * 320 px, contrast in the dark. All in one visit, since only the width and the colours change.
 */
export async function expectNoObstacle({ visit }: Journey, path: string, status?: number) {
  const page = await visit(path, status);
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoHorizontalScroll(page);
  await expectTargetSizes(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectContrastInDark(page);
}

/** All of axe, best practices included: once for each page and state, on the wide light screen. */
export async function expectNoAxeViolations(page: Page) {
  expect(await violations(page, {})).toEqual([]);
}

/** Only colours change in the dark, so only contrast is looked at again. */
export async function expectContrastInDark(page: Page) {
  expect(await violations(page, only("color-contrast"))).toEqual([]);
}

/** At least 24 px for a finger, or as much room around it (WCAG 2.2, 2.5.8). */
export async function expectTargetSizes(page: Page) {
  expect(await violations(page, only("target-size"))).toEqual([]);
}

/** A reader who zooms four times reads by scrolling down only; what sticks out is named. */
export async function expectNoHorizontalScroll(page: Page) {
  const sticking = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`page: ${scrollWidth} px wide`, ...wide.map((element) => element.outerHTML.slice(0, 120))];
  });
  expect(sticking).toEqual([]);
}

/** Some rules wait to be asked for: naming one is not enough, it is enabled as well. */
function only(rule: string): RunOptions {
  return { runOnly: { type: "rule", values: [rule] }, rules: { [rule]: { enabled: true } } };
}

declare global {
  interface Window {
    axe?: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** One line for each fault: the rule, where it is, and where to read about it. */
async function violations(page: Page, options: RunOptions): Promise<string[]> {
  const found = await lettingUsLook(page, async () => {
    if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axeSource);
    const asked = { ...options, resultTypes: ["violations"] } satisfies RunOptions;
    return page.evaluate(async (run) => (await window.axe?.run(document, run))?.violations, asked);
  });
  if (!found) throw new Error("axe was not there to look.");
  return found.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(
      ({ target, html }) => `${id} (${help}) at ${target.join(" ")}: ${html.slice(0, 160)} ${helpUrl}`,
    ),
  );
}
