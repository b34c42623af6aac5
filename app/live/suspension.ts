import { live as words } from "~/content/live";

const key = "concertation.mise-a-jour-suspendue";

/** Whether this reader wants numbers that stay as they are; remembered in their browser, for every page. */
export const isSuspended = () => localStorage.getItem(key) !== null;

export function nameSwitch(page: Document): void {
  const button = page.querySelector<HTMLButtonElement>("[data-live-switch]");
  if (!button) return;
  button.hidden = false;
  button.textContent = isSuspended() ? words.resume : words.suspend;
}

export function onSwitch(page: Document, hear: () => void): void {
  page.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element) || !target.closest("[data-live-switch]")) return;
    if (isSuspended()) localStorage.removeItem(key);
    else localStorage.setItem(key, "1");
    hear();
  });
}
