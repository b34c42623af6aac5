import { followFacts, type FollowedFact } from "../../app/domain/register/follow-facts.server";
import type { Platform } from "../../app/platform.server";
import { repeating } from "./repeating";

export type Journal = {
  /** From here on every fact is heard. To be awaited before anything is read that facts may change. */
  begin: () => Promise<unknown>;
  look: () => void;
  stop: () => Promise<void>;
};

type Setting = {
  everyMs: number;
  hasListeners: () => boolean;
  hear: (facts: readonly FollowedFact[]) => Promise<void>;
  onFault: (error: unknown) => void;
};

/** Between two readings, however often one is woken. */
const restMs = 20;

/** Reads the journal while somebody listens: when woken, and every second in case nobody was. */
export function openJournal(platform: Platform, { everyMs, hasListeners, hear, onFault }: Setting): Journal {
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
    if (!hasListeners()) following = null; // begin anew with the next one
    if (!following) return 0;
    const next = await following;
    unheard.push(...(await next()));
    if (unheard.length > 0) await hear(unheard);
    unheard.length = 0; // only now: what fails is heard again
    return restMs;
  }, onFault);
  const timer = setInterval(reading.ask, everyMs);
  return {
    begin,
    look: reading.ask,
    stop: async () => {
      clearInterval(timer);
      await reading.stop();
    },
  };
}
