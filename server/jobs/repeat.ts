type Stop = () => Promise<void>;

/** Does something again and again, never twice at once. Answers how to stop: what is under way ends first. */
export function repeat(
  everyMs: number,
  work: (stopping: AbortSignal) => Promise<unknown>,
  onFault: (error: unknown) => void,
): Stop {
  let underway: Promise<unknown> | null = null;
  const stopping = new AbortController();
  const timer = setInterval(() => {
    underway ??= work(stopping.signal)
      .catch(onFault)
      .finally(() => (underway = null));
  }, everyMs);
  return async () => {
    clearInterval(timer);
    stopping.abort();
    await underway;
  };
}
