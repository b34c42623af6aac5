import { bodyReplaced } from "./body-replaced";

/**
 * Opens the thread of a paragraph without leaving the page: fetches the same address as the link, takes
 * the text out of it and puts it in place. Whatever goes wrong, the link does its work.
 */
export function enhanceThreads(page: Document): void {
  let shown = location.search;
  const show = async (href: string, remember: boolean) => {
    await open(page, href, remember);
    shown = location.search;
  };
  page.addEventListener("click", (event) => {
    if (isForAnotherTab(event) || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>("a[data-thread], #fil .paging a");
    if (!link) return;
    event.preventDefault();
    void show(link.href, true);
  });
  page.addEventListener("keydown", (event) => {
    const close = page.querySelector<HTMLAnchorElement>("#fil a[data-thread-close]");
    if (event.key !== "Escape" || !close) return;
    event.preventDefault();
    void show(close.href, true);
  });
  window.addEventListener("popstate", () => {
    // Going to a section or a paragraph of the same page is heard here as well, and changes no thread.
    const isElsewhere = location.search !== shown;
    if (isElsewhere && page.querySelector(".fiche-body")) void show(location.href, false);
  });
}

function isForAnotherTab({ metaKey, ctrlKey, shiftKey, button }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || button !== 0;
}

async function open(page: Document, href: string, remember: boolean): Promise<void> {
  const left = page.querySelector("#fil")?.closest("[data-paragraph]")?.getAttribute("data-paragraph");
  const body = await fetchBody(href);
  const present = page.querySelector(".fiche-body");
  if (!body || !present) {
    location.assign(href);
    return;
  }
  present.replaceWith(body);
  page.dispatchEvent(new Event(bodyReplaced));
  if (remember) history.pushState(null, "", href);
  focusOn(page, left ?? null);
}

async function fetchBody(href: string): Promise<Element | null> {
  try {
    const answer = await fetch(href, { headers: { Accept: "text/html" } });
    if (!answer.ok) return null;
    const fetched = new DOMParser().parseFromString(await answer.text(), "text/html");
    return fetched.querySelector(".fiche-body");
  } catch {
    return null;
  }
}

/** To the thread's heading when one opens; back to its paragraph's link when it closes. */
function focusOn(page: Document, left: string | null): void {
  const thread = page.querySelector<HTMLElement>("#fil");
  if (thread) {
    thread.focus();
    thread.scrollIntoView({ block: "nearest" });
    return;
  }
  page.querySelector<HTMLElement>(`[data-paragraph="${left ?? ""}"] a[data-thread]`)?.focus();
}
