import { AxeBuilder } from "@axe-core/playwright";
import type { RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Journey } from "./journey";
import { lettingUsLook } from "./scripting";

/**
 * A page in one of its states, for everybody: all of axe on a wide light screen, scrolling and targets at
 * 320 px, contrast in the dark. The first two in one visit, since only the width changes.
 */
export async function expectNoObstacle({ visit, visitInDark }: Journey, path: string, status?: number) {
  const page = await visit(path, status);
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoHorizontalScroll(page);
  await expectTargetSizes(page);
  await expectContrastInDark(await visitInDark(path, status));
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

/** One line for each fault: the rule, where it is, and where to read about it. */
async function violations(page: Page, options: RunOptions): Promise<string[]> {
  // In the page itself (axe's legacy mode): a second page beside it would only cost time.
  const look = () => new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
  const { violations: found } = await lettingUsLook(page, look);
  return found.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(
      ({ target, html }) => `${id} (${help}) at ${target.join(" ")}: ${html.slice(0, 160)} ${helpUrl}`,
    ),
  );
}
