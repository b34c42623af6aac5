import { live as words } from "~/content/live";
import { bodyReplaced } from "./body-replaced";
import { keepSign } from "./live-sign";
import { redrawParts } from "./redraw-parts";
import { type Counts, showCounts, showSituation } from "./show-counts";
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
  let at: Date | null = null;
  let leave: () => void = () => undefined;
  const show = () => {
    tellNews(page, known);
    if (at) showSituation(page, at);
    return showCounts(page, known);
  };
  const redraw = redrawParts(page);
  const hear = (told: Told) => {
    const isFirst = Object.keys(known).length === 0;
    known = { ...known, ...told.counts };
    at = told.at;
    sign.clear();
    const hasMoved = show();
    if (hasMoved || !isFirst) redraw(); // what moved may have no place yet
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

/** `at` is the moment that these figures are of; null from a server that does not say. */
type Told = { counts: Counts; at: Date | null };
type Ear = { hear: (told: Told) => void; lose: () => void };

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
      hear({ counts: countsIn(message), at: momentIn(message) });
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

function momentIn(message: unknown): Date | null {
  if (typeof message !== "object" || message === null || !("at" in message)) return null;
  const at = new Date(String(message.at));
  return Number.isNaN(at.getTime()) ? null : at;
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
