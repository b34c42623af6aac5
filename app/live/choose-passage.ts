import { endsOf } from "./passage-ends";

/**
 * Offers to comment the words that are selected, by mouse, keyboard or touch: two links whose addresses
 * carry the passage. Without a script the button of each paragraph leads to the same page.
 */
export function choosePassage(page: Document): void {
  const bar = page.querySelector<HTMLElement>("[data-passage-bar]");
  if (!bar) return;
  page.addEventListener("selectionchange", () => {
    const selection = page.getSelection();
    const ends = endsOf(selection);
    bar.hidden = ends === null;
    if (!ends || !selection) return;
    for (const link of bar.querySelectorAll<HTMLAnchorElement>("a")) {
      const address = new URL(link.href);
      address.searchParams.set("de", `${ends.start.blockId}.${String(ends.start.offset)}`);
      address.searchParams.set("a", `${ends.end.blockId}.${String(ends.end.offset)}`);
      link.href = address.href;
    }
    place(bar, selection.getRangeAt(0).getBoundingClientRect());
  });
}

/** Above the selection, or below it where there is no room; narrow screens keep it at their bottom (CSS). */
function place(bar: HTMLElement, words: DOMRect): void {
  const room = bar.offsetHeight + 8;
  const beside = words.top > room ? words.top - room : words.bottom + 8;
  const top = Math.min(Math.max(8, beside), window.innerHeight - room);
  bar.style.setProperty("--bar-top", `${String(Math.round(top))}px`);
  bar.style.setProperty("--bar-left", `${String(Math.max(8, Math.round(words.left)))}px`);
}
