import { live as words } from "~/content/live";
import { bodyReplaced } from "./body-replaced";
import { keepSign } from "./live-sign";
import { redrawCharts } from "./redraw-charts";
import { type Counts, showCounts } from "./show-counts";
import { isSuspended, nameSwitch, onSwitch } from "./suspension";

/**
 * Moves the numbers of a page that says what it follows, in place, and says when they are not up to date. New
 * contributions wait behind a link: nothing else moves under a reader's eyes.
 */
export function followCounts(page: Document): void {
  const wish = findWish(page);
  if (!wish) return;
  const sign = keepSign(page);
  let known: Counts = {};
  let leave: () => void = () => undefined;
  const show = () => {
    showCounts(page, known);
    tellNews(page, known);
  };
  const redraw = redrawCharts(page);
  const hear = (counts: Counts) => {
    const isFirst = Object.keys(known).length === 0;
    known = { ...known, ...counts };
    if (!isFirst && !isSuspended()) redraw();
    sign.clear();
    show();
  };
  const settle = () => {
    leave();
    nameSwitch(page);
    if (isSuspended()) sign.warnNow();
    else leave = connect(wish, { hear, lose: sign.warn });
  };
  onSwitch(page, settle);
  page.addEventListener(bodyReplaced, () => {
    nameSwitch(page);
    sign.redraw();
    if (!isSuspended()) show();
  });
  settle();
}

type Wish = Record<string, string>;

/** What the page follows, as the gateway asks for it. */
function findWish(page: Document): Wish | null {
  const place = page.querySelector<HTMLElement>(
    "[data-follow-fiche], [data-follow-consultation], [data-follow-board]",
  );
  if (!place) return null;
  const { followFiche, followConsultation, followBoard, consultation = "" } = place.dataset;
  if (followFiche !== undefined) return { follow: "fiche", consultation, fiche: followFiche };
  if (followBoard !== undefined) return { follow: "board", consultation: followBoard };
  return { follow: "consultation", consultation: followConsultation ?? "" };
}

type Ear = { hear: (counts: Counts) => void; lose: () => void };

/**
 * Connects, and again whenever the connection is lost, less and less often and not at the same moment as the
 * others; each time all the numbers come first. Whoever is refused is not let in by asking again.
 */
function connect(wish: Wish, { hear, lose }: Ear): () => void {
  let isLeft = false;
  let close = () => {
    isLeft = true;
  };
  void import("socket.io-client").then(({ io }) => {
    if (isLeft) return;
    const socket = io({
      ...{ path: "/live", transports: ["websocket"], auth: wish, forceNew: true },
      timeout: 5_000, // one that is accepted and never answered is tried again
      ...{ reconnectionDelay: 1_000, reconnectionDelayMax: 20_000, randomizationFactor: 0.5 },
    });
    socket.on("counts", (message: unknown) => {
      hear(countsIn(message));
    });
    socket.on("disconnect", lose);
    socket.on("connect_error", lose);
    close = () => {
      socket.off().close();
    };
  }, lose);
  return () => {
    close();
  };
}

function countsIn(message: unknown): Counts {
  if (typeof message !== "object" || message === null || !("counts" in message)) return {};
  const pairs = Object.entries(message.counts ?? {}).map(([name, value]) => [name, Number(value)] as const);
  return Object.fromEntries(pairs);
}

/** « 3 nouvelles contributions — afficher » */
function tellNews(page: Document, known: Counts): void {
  const link = page.querySelector<HTMLAnchorElement>("a[data-news]");
  if (!link) return;
  const { news = "", drawn } = link.dataset;
  const added = (known[news] ?? 0) - Number(drawn);
  link.hidden = !(added > 0);
  if (added > 0) link.textContent = words.waiting(added);
}
