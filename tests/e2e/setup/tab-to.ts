import type { Page } from "playwright-core";

/** Presses Tab until the link, the button or the field of this name has the focus, as somebody would who has no mouse. */
export async function tabTo(page: Page, name: RegExp) {
  for (let pressed = 0; pressed < 200; pressed++) {
    await page.keyboard.press("Tab");
    if (name.test(await focused(page))) return;
  }
  throw new Error(`No Tab led to ${String(name)}.`);
}

export const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const isField =
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement;
    const label = isField ? element.labels?.[0] : undefined;
    const name = element?.getAttribute("aria-label") ?? label?.textContent ?? element?.textContent ?? "";
    return name.trim().replaceAll(/\s+/g, " ");
  });
