type Stop = () => Promise<void>;

/**
 * Does something at once and then again and again, never twice at the same time: a process that is often started anew
 * leaves nothing undone. Answers how to stop: what is under way ends first.
 */
export function repeat(
  everyMs: number,
  work: (stopping: AbortSignal) => Promise<unknown>,
  onFault: (error: unknown) => void,
): Stop {
  let underway: Promise<unknown> | null = null;
  const stopping = new AbortController();
  const turn = () => {
    underway ??= work(stopping.signal)
      .catch(onFault)
      .finally(() => (underway = null));
  };
  turn();
  const timer = setInterval(turn, everyMs);
  return async () => {
    clearInterval(timer);
    stopping.abort();
    await underway;
  };
}
