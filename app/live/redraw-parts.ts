import { bodyReplaced } from "./body-replaced";
import { isSuspended } from "./suspension";

const restMs = 2_000;

/**
 * What stands with the numbers of a page (drawings, their tables, lists, the moment of it all) follows them: taken
 * anew as a whole from the page's own address, a moment after something moved. Answers what to call when something did.
 */
export function redrawParts(page: Document): () => void {
  let isWaiting = false;
  let drawn = Promise.resolve();
  const redraw = () => {
    isWaiting = false;
    return replaceParts(page);
  };
  return () => {
    if (isWaiting || partsOf(page).length === 0) return;
    isWaiting = true;
    setTimeout(() => {
      drawn = drawn.then(redraw); // one after the other: a slow answer must not come over a later one
    }, restMs);
  };
}

const partsOf = (page: Document) => [...page.querySelectorAll<HTMLElement>("[data-redrawn]")];

/** What cannot be fetched stays as it was drawn: its note says when that was. */
async function replaceParts(page: Document): Promise<void> {
  const fetched = await fetchParts().catch(() => null);
  if (!fetched || isSuspended()) return;
  const held = page.activeElement;
  for (const present of partsOf(page)) {
    const next = fetched.parts.find(({ dataset }) => dataset.redrawn === present.dataset.redrawn);
    if (next) void fetched.morph(present, next, { callbacks: { beforeAttributeUpdated: isTheServers } });
  }
  if (held instanceof HTMLElement && held.isConnected && held !== page.activeElement)
    held.focus({ preventScroll: true }); // in a browser that takes it from what is moved
  page.dispatchEvent(new Event(bodyReplaced));
}

/** What its reader opened or closed stays so. */
const isTheServers = (attribute: string, { tagName }: Element) =>
  !(attribute === "open" && tagName === "DETAILS");

async function fetchParts() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok) return null;
  const parts = partsOf(new DOMParser().parseFromString(await answer.text(), "text/html"));
  const { Idiomorph } = await import("idiomorph");
  return { parts, morph: Idiomorph.morph };
}
