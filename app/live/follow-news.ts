import { news as words } from "~/content/news";

const suspended = "concertation.mise-a-jour-suspendue";

/**
 * Says that contributions came since the page was drawn, and waits: nothing moves under a reader's eyes.
 * The connection is opened only on a fiche that can still receive some, and not while suspended.
 */
export function followNews(page: Document): void {
  const place = findPlace(page);
  if (!place) return;
  let leave: () => void = () => undefined;
  const begin = async () => {
    const { io } = await import("socket.io-client");
    const { consultation, fiche } = place.dataset;
    const socket = io({ path: "/live", transports: ["websocket"] });
    socket.on("connect", () => socket.emit("follow", { consultation, fiche }));
    socket.on("tally", (tally: unknown) => {
      tell(page, tally);
    });
    leave = () => {
      socket.close();
    };
  };
  const settle = () => {
    leave();
    const isSuspended = localStorage.getItem(suspended) !== null;
    nameSwitch(page, isSuspended);
    if (!isSuspended) void begin();
  };
  page.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element) || !target.closest("[data-news-switch]")) return;
    if (localStorage.getItem(suspended) === null) localStorage.setItem(suspended, "1");
    else localStorage.removeItem(suspended);
    settle();
  });
  settle();
}

/** Taken anew each time: opening a thread replaces it, drawn with the number of that moment. */
const findPlace = (page: Document) => page.querySelector<HTMLElement>("[data-live]");

function tell(page: Document, tally: unknown): void {
  const place = findPlace(page);
  const link = place?.querySelector<HTMLAnchorElement>("a[data-news]");
  if (!place || !link || typeof tally !== "object" || tally === null || !("contributions" in tally)) return;
  const added = Number(tally.contributions) - Number(place.dataset.count);
  link.hidden = !(added > 0);
  link.textContent = words.waiting(added);
}

function nameSwitch(page: Document, isSuspended: boolean): void {
  const button = page.querySelector<HTMLButtonElement>("[data-news-switch]");
  if (!button) return;
  button.hidden = false;
  button.textContent = isSuspended ? words.resume : words.suspend;
}
