import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** All of axe, best practices included: once for each page and state, on the wide light screen. */
export async function expectNoAxeViolations(page: Page) {
  expect(await violations(new AxeBuilder({ page }))).toEqual([]);
}

/** Only colours change in the dark, so only contrast is looked at again. */
export async function expectContrastInDark(page: Page) {
  expect(await violations(new AxeBuilder({ page }).withRules(["color-contrast"]))).toEqual([]);
}

/** At least 24 px for a finger, or as much room around it (WCAG 2.2, 2.5.8). */
export async function expectTargetSizes(page: Page) {
  const sizes = new AxeBuilder({ page }).options({
    runOnly: { type: "rule", values: ["target-size"] },
    rules: { "target-size": { enabled: true } },
  });
  expect(await violations(sizes)).toEqual([]);
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

/** One line for each fault: the rule, where it is, and where to read about it. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(
      ({ target, html }) => `${id} (${help}) at ${target.join(" ")}: ${html.slice(0, 160)} ${helpUrl}`,
    ),
  );
}
