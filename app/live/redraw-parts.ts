const restMs = 2_000;

/**
 * Drawings follow the numbers beside them: taken anew from the page's own address, a moment after something moved,
 * and put in the place of those that are there. Answers what to call when something did.
 */
export function redrawCharts(page: Document): () => void {
  let waiting = false;
  return () => {
    if (waiting || !page.querySelector("svg.chart-svg")) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      void replaceDrawings(page);
    }, restMs);
  };
}

/** What cannot be fetched stays as it was drawn: its note says when that was. */
async function replaceDrawings(page: Document): Promise<void> {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok) return;
  const drawn = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const present of page.querySelectorAll("svg.chart-svg")) {
    const name = CSS.escape(present.getAttribute("aria-labelledby") ?? "");
    const next = drawn.querySelector(`svg.chart-svg[aria-labelledby="${name}"]`);
    if (next) present.replaceWith(page.importNode(next, true));
  }
}
