import type { Server as HttpServer } from "node:http";
import { Server, type Socket } from "socket.io";
import { z } from "zod";
import { readActor } from "../../app/auth/read-actor.server";
import { isFailure } from "../../app/domain/failure";
import { followFacts } from "../../app/domain/register/follow-facts.server";
import { readFollowed, readNews } from "../../app/domain/tally/public-news.server";
import type { Platform } from "../../app/platform.server";

/** How often the journal is read, and so at most how often a room hears of something. */
const readEveryMs = 1_000;

const slug = z.string().max(200);
const wish = z.strictObject({ consultation: slug, fiche: slug });

export type Gateway = { close: () => Promise<void> };

/**
 * Sockets carry numbers, never texts: a page that wants the text fetches it where rights are checked. A
 * room is entered by the same verdict as the page. Every node reads the journal by itself, so that
 * nothing depends on a wake-up that may be lost.
 */
export function openGateway(
  http: HttpServer,
  platform: Platform,
  site: { publicUrl: string; onFault: (error: unknown) => void },
): Gateway {
  const io = new Server(http, {
    path: "/live",
    serveClient: false,
    perMessageDeflate: false,
    maxHttpBufferSize: 2_000,
    allowRequest: (request, decide) => {
      decide(null, request.headers.origin === undefined || request.headers.origin === site.publicUrl);
    },
  });
  const journal = readJournal(io, platform, site.onFault);
  io.on("connection", (socket) => {
    for (const [wish, enter] of Object.entries(entrances))
      socket.once(wish, (asked: unknown) => void enter(platform, journal, socket, asked).catch(site.onFault));
  });
  return {
    close: async () => {
      await journal.stop();
      await io.close();
    },
  };
}

/** One fiche per socket; what may not be followed is left unanswered, as its page would be. */
async function follow(platform: Platform, journal: Journal, socket: Socket, asked: unknown): Promise<void> {
  const read = wish.safeParse(asked);
  if (!read.success) {
    socket.disconnect(true);
    return;
  }
  try {
    const reader = await readActor(platform, socket.handshake.headers.cookie ?? null);
    await journal.begin(); // before the numbers are read, so that nothing falls between
    const { ficheId, tally } = await readFollowed(platform, reader, read.data);
    await socket.join(roomOf(ficheId));
    socket.emit("tally", tally); // whatever happened since the page was drawn
  } catch (thrown) {
    socket.disconnect(true);
    if (!isFailure(thrown)) throw thrown;
  }
}

/** What a socket may ask for, once: the only ways into a room, each with its rule in `tests/e2e/access.test.ts`. */
export const entrances = { follow };

const roomOf = (ficheId: string) => `fiche:${ficheId}`;

type Journal = { begin: () => Promise<unknown>; stop: () => Promise<void> };

/** Reads the journal every second while somebody listens, and tells each room what became of its numbers. */
function readJournal(io: Server, platform: Platform, onFault: (error: unknown) => void): Journal {
  let following: Promise<() => Promise<string[]>> | null = null;
  let underway: Promise<void> | null = null;
  const read = async () => {
    if (!following) return;
    const next = await following;
    for (const { ficheId, tally } of await readNews(platform, await next())) {
      io.to(roomOf(ficheId)).emit("tally", tally);
    }
  };
  const timer = setInterval(() => {
    if (io.engine.clientsCount === 0) following = null; // begin anew with the next listener
    underway ??= read()
      .catch(onFault)
      .finally(() => (underway = null));
  }, readEveryMs);
  return {
    begin: () => (following ??= followFacts(platform)),
    stop: async () => {
      clearInterval(timer);
      await underway;
    },
  };
}
