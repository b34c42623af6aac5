type Turns = {
  /** Does it, now or once more afterwards, so that the last words are not left out. */
  ask: () => void;
  isUnderway: () => boolean;
  /** Does something else when it ends, in the place of doing it again. */
  afterwards: (then: () => void) => void;
};

/** A task that never runs beside itself, nor beside what must wait for it. */
export function oneAtATime(task: () => Promise<void>): Turns {
  let underway = false;
  let next: (() => void) | null = null;
  const end = () => {
    underway = false;
    const then = next;
    next = null;
    then?.();
  };
  const ask = () => {
    if (underway) {
      next ??= ask;
      return;
    }
    underway = true;
    void task().finally(end);
  };
  const afterwards = (then: () => void) => {
    next = then;
    if (!underway) end();
  };
  return { ask, isUnderway: () => underway, afterwards };
}
