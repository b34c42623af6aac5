import type { Server, Socket } from "socket.io";
import { changesOf, type Figures } from "../../app/domain/tally/figures";
import type { Followed } from "../../app/domain/tally/followed.server";
import { repeating } from "./repeating";

/** All that ever travels: the figures that changed, under their names, and since when they are known (ISO 8601). */
export type Counts = { counts: Record<string, number>; at: string };

/** Browsers say nothing once they are in. */
type Heard = Record<string, never>;
/** Who was let in: their account, null without one, and what they follow. */
export type Admitted = { accountId: string | null; followed: Followed };
type Told = { counts: (message: Counts) => void };
export type LiveServer = Server<Heard, Told, Record<string, never>, Admitted>;
export type LiveSocket = Socket<Heard, Told, Record<string, never>, Admitted>;

export type Room = Pick<Followed, "consultationId" | "ficheId"> & {
  /** Tells who comes all that the room knows; whatever it knows, all its members know. */
  enter: (socket: LiveSocket) => void;
  leave: (socket: LiveSocket) => void;
  isEmpty: () => boolean;
  /** Its figures may have moved. */
  touch: () => void;
  close: () => Promise<void>;
};

export type RoomSetting = { clock: () => Date; paceMs: number; onFault: (error: unknown) => void };

/** Reads the figures of a room once for all its members, and tells them what changed, once in `paceMs` at most. */
export function openRoom(
  io: LiveServer,
  { room, consultationId, ficheId, read }: Followed,
  { clock, paceMs, onFault }: RoomSetting,
): Room {
  const waiting = new Set<LiveSocket>();
  const members = new Set<LiveSocket>();
  let known: Figures | null = null;
  /** What the room knows holds at this moment: it hears of every fact. */
  const message = (counts: Counts["counts"]): Counts => ({ counts, at: clock().toISOString() });
  const tell = (counts: Counts["counts"]) =>
    Object.keys(counts).length > 0 && io.to(room).emit("counts", message(counts));
  const admit = (socket: LiveSocket) => {
    if (!known) return;
    waiting.delete(socket);
    members.add(socket);
    void socket.join(room);
    socket.emit("counts", message(Object.fromEntries(known)));
  };
  const telling = repeating(async () => {
    const now = await read();
    if (!now && known) return 0;
    const told = known !== null && tell(changesOf(known, now ?? new Map()));
    known = now ?? new Map();
    for (const socket of [...waiting]) admit(socket);
    return told ? paceMs : 0;
  }, onFault);
  return {
    consultationId,
    ficheId,
    enter: (socket) => {
      waiting.add(socket);
      if (known) admit(socket);
      else telling.ask();
    },
    leave: (socket) => {
      waiting.delete(socket);
      members.delete(socket);
    },
    isEmpty: () => waiting.size + members.size === 0,
    touch: telling.ask,
    close: telling.stop,
  };
}
