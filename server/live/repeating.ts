import { setTimeout } from "node:timers/promises";

export type Repeating = {
  /** The work will be done once more, from its beginning. */
  ask: () => void;
  /** Waits for what is underway; nothing is done after. */
  stop: () => Promise<void>;
};

const afterFaultMs = 1_000;

/**
 * Does the same work whenever it is asked for: never twice at once, and once for all who asked while it was
 * underway or resting. What fails is reported and tried again.
 * @param work answers how long to rest before the next time, in milliseconds
 */
export function repeating(work: () => Promise<number>, onFault: (error: unknown) => void): Repeating {
  const end = new AbortController();
  let isWanted = false;
  let underway: Promise<void> | null = null;
  const again = (error: unknown) => {
    onFault(error);
    isWanted = true;
    return afterFaultMs;
  };
  const run = async () => {
    while (isWanted && !end.signal.aborted) {
      isWanted = false;
      await rest(await work().catch(again), end.signal);
    }
    underway = null;
  };
  return {
    ask: () => {
      isWanted = true;
      if (!end.signal.aborted) underway ??= run();
    },
    stop: async () => {
      end.abort();
      await underway;
    },
  };
}

/** Cut short by the end. */
async function rest(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0 && !signal.aborted) await setTimeout(ms, null, { signal }).catch(() => null);
}
