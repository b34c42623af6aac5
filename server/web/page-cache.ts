import { LRUCache } from "lru-cache";
import { isAbout, isSeen, type Subject } from "../../app/domain/register/subject";
import type { FollowedFact } from "../../app/domain/register/follow-facts.server";
import type { Journal } from "../live/journal";
import { keep, type KeptPage } from "./kept-page";

/** An answer of the pages, and what it was drawn from; null when it did not say. */
export type Drawn = { response: Response; subject: Subject | null };
type Draw = () => Promise<Drawn>;

type Times = { bornAtMs: number; endsAtMs: number };
type Entry = Times & { page: KeptPage; subject: Subject | null; isDated: boolean };
type Drawing = Times & { page: Promise<KeptPage | null>; missed: FollowedFact[] };

type Setting = {
  clock: () => Date;
  journal: Pick<Journal, "begin" | "join">;
  /** When pages say something else though nothing happens; null when that is not foreseen. */
  findNextTurn: (now: Date) => Promise<Date | null>;
};

export type PageCache = {
  /** The page of this address, when it is kept and right. */
  find: (address: string) => KeptPage | null;
  /** The same, drawn if need be; a Response when it may not be kept, to be sent to this one visitor only. */
  read: (address: string, draw: Draw) => Promise<KeptPage | Response>;
};

const rightForMs = 1_000;
/** The journal is read every second; a node that could not for longer does not know what it missed. */
const patienceMs = 1_500;
const minuteMs = 60_000;
const roomBytes = 64_000_000;
const mostPages = 5_000;
/** The body and its two compressed forms, none of them larger than the body, and what surrounds them. */
const weightOf = ({ page }: Entry, address: string) => 3 * page.bytes + 2 * address.length + 2_000;

/**
 * Visitors' pages, kept whole. Any page is right for one second, so that a crowd makes one drawing a second at most,
 * whatever happens. One that says what it was drawn from is right for longer: until something happens to that, or the
 * minute ends, since pages say at what hour and minute their numbers were true, or a consultation turns.
 *
 * Times are counted from the beginning of the drawing, and whatever is told while it lasts counts against it, so
 * that nothing read before an act is kept after it.
 */
export function openPageCache({ clock, journal, findNextTurn }: Setting): PageCache {
  const kept = new LRUCache<string, Entry>({ max: mostPages, maxSize: roomBytes, sizeCalculation: weightOf });
  const underway = new Map<string, Drawing>();
  const nowMs = () => clock().getTime();
  const isKeptRight = hearing({ journal, kept, underway, nowMs });
  const find = (address: string) => {
    const entry = kept.get(address);
    return entry && isKeptRight(entry, entry.subject !== null && !entry.isDated) ? entry.page : null;
  };

  function drawAndKeep(address: string, draw: Draw) {
    const drawing: Drawing = { ...timesFrom(nowMs(), null), missed: [], page: Promise.resolve(null) };
    underway.set(address, drawing);
    const drawn = drawOnce(address, draw, drawing).finally(
      () => underway.get(address) === drawing && underway.delete(address),
    );
    drawing.page = drawn.then(
      (outcome) => (outcome instanceof Response ? null : outcome),
      () => null,
    );
    return drawn;
  }

  async function drawOnce(address: string, draw: Draw, { bornAtMs, missed }: Drawing) {
    const isFollowed = await journal.begin().then(
      () => true,
      () => false,
    );
    const { response, subject } = await draw();
    const page = await keep(response, kept.peek(address)?.page, subject !== null);
    if (page instanceof Response) return page;
    const turn = subject === null ? null : await turnAfter(bornAtMs);
    const isDated = !isFollowed || isTouched(subject, missed);
    kept.set(address, { ...timesFrom(bornAtMs, turn), page, subject, isDated });
    return page;
  }

  /** When it cannot be known, nothing is right for longer than a second. */
  const turnAfter = (bornAtMs: number) =>
    findNextTurn(new Date(bornAtMs)).catch(() => new Date(bornAtMs + rightForMs));

  return {
    find,
    read: async (address, draw) => {
      const page = find(address);
      if (page) return page;
      const drawing = underway.get(address);
      if (!drawing || !isKeptRight(drawing, drawing.missed.length === 0)) return drawAndKeep(address, draw);
      return (await drawing.page) ?? (await draw()).response;
    },
  };
}

type Held = {
  journal: Setting["journal"];
  kept: LRUCache<string, Entry>;
  underway: ReadonlyMap<string, Drawing>;
  nowMs: () => number;
};

/** Listens to what happens; answers whether something is right now, which may rest on what was heard. */
function hearing({ journal, kept, underway, nowMs }: Held) {
  let heardUntilMs = -Infinity;
  const isRight = ({ bornAtMs, endsAtMs }: Times, isUntouched: boolean) => {
    const now = nowMs();
    if (now >= endsAtMs || now < bornAtMs) return false;
    return now - bornAtMs < rightForMs || (isUntouched && now - heardUntilMs < patienceMs);
  };
  journal.join({
    isListening: () => kept.size + underway.size > 0,
    hear: (facts, readAtMs) => {
      heardUntilMs = readAtMs;
      const seen = facts.filter(isSeen);
      for (const drawing of underway.values()) drawing.missed.push(...seen);
      for (const [address, entry] of kept.entries()) {
        entry.isDated ||= isTouched(entry.subject, seen);
        // A text that was taken away leaves the memory too.
        if (!isRight(entry, entry.subject !== null && !entry.isDated)) kept.delete(address);
      }
    },
  });
  return isRight;
}

/** To the end of the minute, or to the turn that comes before. */
function timesFrom(bornAtMs: number, turn: Date | null): Times {
  const minuteEndsMs = (Math.floor(bornAtMs / minuteMs) + 1) * minuteMs;
  return { bornAtMs, endsAtMs: Math.min(minuteEndsMs, turn?.getTime() ?? Infinity) };
}

const isTouched = (subject: Subject | null, facts: readonly FollowedFact[]) =>
  subject !== null && facts.some((fact) => isAbout(subject, fact));
