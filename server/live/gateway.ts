import type { Server as HttpServer } from "node:http";
import { Server } from "socket.io";
import { readActor } from "../../app/auth/read-actor.server";
import { isFailure } from "../../app/domain/failure";
import type { Platform } from "../../app/platform.server";
import { findFollowed } from "./entrances";
import { openGuard } from "./guard";
import type { Journal } from "./journal";
import type { Admitted, LiveServer, LiveSocket } from "./room";
import { openRooms } from "./rooms";

export type Gateway = { close: () => Promise<void> };

/** How often a room is told something, at most, and staff are asked for their rights. */
export type Pace = { tellMs: number; askMs: number };
const usualPace: Pace = { tellMs: 1_000, askMs: 60_000 };

type Site = {
  publicUrl: string;
  journal: Journal;
  onFault: (error: unknown) => void;
  pace?: Pace;
};

/**
 * Sockets carry numbers, never texts: a page that wants the text fetches it where rights are checked. A socket
 * follows one thing, asked for in its handshake and granted by the same verdict as the page; after that it only
 * listens. Every node reads the journal by itself, so that nothing depends on a wake-up that may be lost.
 */
export function openGateway(
  http: HttpServer,
  platform: Platform,
  { publicUrl, journal, onFault, pace = usualPace }: Site,
): Gateway {
  const io: LiveServer = new Server(http, {
    path: "/live",
    serveClient: false,
    perMessageDeflate: false,
    maxHttpBufferSize: 2_000,
    connectTimeout: 10_000,
    allowRequest: ({ headers: { origin } }, decide) => {
      decide(null, origin === undefined || origin === publicUrl);
    },
  });
  const rooms = openRooms(io, { clock: platform.clock, paceMs: pace.tellMs, onFault });
  const guard = openGuard(pace.askMs, onFault);
  journal.join({
    isListening: () => io.engine.clientsCount > 0,
    hear: async (facts) => {
      if (facts.length === 0) return;
      await guard.hear(facts);
      rooms.hear(facts);
    },
  });
  io.use((socket, next) => {
    admit(platform, journal, socket).then(
      () => next(),
      (thrown: unknown) => {
        if (isFailure(thrown)) next(new Error(thrown.code));
        else {
          onFault(thrown);
          socket.conn.close(); // not refused: it comes back later
        }
      },
    );
  });
  io.on("connection", (socket) => {
    rooms.enter(socket);
    const { accountId, followed } = socket.data;
    const isStillAllowed = () => recognise(platform, socket);
    if (followed.isForStaff && accountId !== null) guard.watch(socket, { accountId, isStillAllowed });
  });
  return {
    close: async () => {
      guard.close();
      await rooms.close();
      await io.close();
    },
  };
}

async function admit(platform: Platform, journal: Journal, socket: LiveSocket): Promise<void> {
  await journal.begin(); // before anything is read, so that nothing falls between
  Object.assign(socket.data, await recognise(platform, socket));
}

/** Who asks, by their cookie as for a page, and what they follow; a Failure when they may not. */
async function recognise(platform: Platform, { handshake }: LiveSocket): Promise<Admitted> {
  const reader = await readActor(platform, handshake.headers.cookie ?? null);
  const followed = await findFollowed(platform, reader, handshake.auth);
  return { accountId: reader.kind === "person" ? reader.accountId : null, followed };
}
