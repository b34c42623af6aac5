import { isFailure } from "../../app/domain/failure";
import type { FollowedFact } from "../../app/domain/register/follow-facts.server";
import type { LiveSocket } from "./room";

/** Somebody of the staff who follows what the public does not see. */
type Watched = { accountId: string; isStillAllowed: () => Promise<unknown> };

export type Guard = {
  watch: (socket: LiveSocket, watched: Watched) => void;
  /** Whoever these facts are about is asked again at once. */
  hear: (facts: readonly FollowedFact[]) => Promise<void>;
  close: () => void;
};

/**
 * Rights may go while a room is followed. Whatever happens to an account (a role, a session, its end) asks its
 * sockets for their rights again; all are asked every so often, for what leaves no fact.
 */
export function openGuard(everyMs: number, onFault: (error: unknown) => void): Guard {
  const all = new Map<LiveSocket, Watched>();
  const ask = async (chosen: (watched: Watched) => boolean) => {
    for (const [socket, watched] of [...all]) if (chosen(watched)) await check(socket, watched);
  };
  const timer = setInterval(() => void ask(() => true).catch(onFault), everyMs);
  return {
    watch: (socket, watched) => {
      all.set(socket, watched);
      socket.once("disconnect", () => all.delete(socket));
      void check(socket, watched).catch(onFault); // what happened while they were let in
    },
    hear: (facts) => {
      const about = new Set(facts.map(({ accountId }) => accountId));
      return ask(({ accountId }) => about.has(accountId));
    },
    close: () => clearInterval(timer),
  };
}

async function check(socket: LiveSocket, { isStillAllowed }: Watched): Promise<void> {
  try {
    await isStillAllowed();
  } catch (thrown) {
    if (!isFailure(thrown)) throw thrown;
    socket.disconnect(true);
  }
}
