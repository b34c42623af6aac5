import { live as words } from "~/content/live";

export type LiveSign = {
  /** The numbers are those of now. */
  clear: () => void;
  /** They are not; nothing is said of a break that is over at once. */
  warn: () => void;
  /** The same, said at once: it was asked for. */
  warnNow: () => void;
  /** After its place was drawn anew. */
  redraw: () => void;
};

const patienceMs = 3_000;

/** Says since when the numbers of the page are not up to date. Read aloud the first time only. */
export function keepSign(page: Document): LiveSign {
  let since: Date | null = new Date(); // a page is right when it is drawn, and not followed yet
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let said = "";
  let wasSaid = false;
  const redraw = () => {
    const place = page.querySelector<HTMLElement>("[data-live-sign]");
    if (!place || place.textContent === said) return;
    if (wasSaid) place.removeAttribute("role");
    place.textContent = said;
    wasSaid ||= said !== "";
  };
  const say = (sentence: string) => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
    said = sentence;
    redraw();
  };
  const warnNow = () => {
    since ??= new Date();
    say(words.stale(since));
  };
  return {
    clear: () => {
      since = null;
      say("");
    },
    warn: () => {
      since ??= new Date();
      if (said === "") waiting ??= setTimeout(warnNow, patienceMs);
    },
    warnNow,
    redraw,
  };
}
