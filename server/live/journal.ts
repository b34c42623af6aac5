import { followFacts, type FollowedFact } from "../../app/domain/register/follow-facts.server";
import type { Platform } from "../../app/platform.server";
import { repeating } from "./repeating";

export type Journal = {
  /** From here on every fact is heard. To be awaited before anything is read that facts may change. */
  begin: () => Promise<unknown>;
  join: (listener: Listener) => void;
  look: () => void;
  stop: () => Promise<void>;
};

export type Listener = {
  /** The journal is left in peace while nobody listens. */
  isListening: () => boolean;
  /**
   * After each reading, also when nothing happened. Whatever was committed before `readAtMs` (the node's clock) has
   * been told. The same facts are told again when somebody failed to hear them.
   */
  hear: (facts: readonly FollowedFact[], readAtMs: number) => Promise<void> | void;
};

type Setting = {
  everyMs?: number;
  onFault: (error: unknown) => void;
};

/** Between two readings, however often one is woken. */
const restMs = 20;

/** Reads the journal, once for all who listen on this node: when woken, and every second in case nobody was. */
export function openJournal(platform: Platform, { everyMs = 1_000, onFault }: Setting): Journal {
  const listeners: Listener[] = [];
  let following: Promise<() => Promise<FollowedFact[]>> | null = null;
  const unheard: FollowedFact[] = [];
  const begin = () => {
    following ??= followFacts(platform).catch((error: unknown) => {
      following = null;
      throw error;
    });
    return following;
  };
  const reading = repeating(async () => {
    if (!listeners.some(({ isListening }) => isListening())) following = null; // begin anew with the next one
    if (!following) return 0;
    const next = await following;
    const readAtMs = platform.clock().getTime();
    unheard.push(...(await next()));
    for (const { hear } of listeners) await hear(unheard, readAtMs);
    unheard.length = 0; // only now: what fails is heard again
    return restMs;
  }, onFault);
  const timer = setInterval(reading.ask, everyMs);
  return {
    begin,
    join: (listener) => void listeners.push(listener),
    look: reading.ask,
    stop: async () => {
      clearInterval(timer);
      await reading.stop();
    },
  };
}
