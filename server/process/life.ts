import { sentenceOf } from "./sentence";

/** What a command opens, to be closed when it ends: the last opened first. */
export type Life = { beforeEnd: (close: () => Promise<unknown>) => void };
type Work = (life: Life) => Promise<unknown>;

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const; // SIGHUP: the terminal was closed

/**
 * Runs a command that goes on until it is told to stop. A signal closes everything in order and exits
 * 0; a second one exits at once. What the command cannot do is one sentence on stderr and exit code 1.
 */
export async function live(work: Work): Promise<void> {
  await begin(work);
}

/** The same for a command that is over when its work is done. */
export async function liveBriefly(work: Work): Promise<void> {
  const end = await begin(work);
  await end(0);
}

async function begin(work: Work) {
  const closings: (() => Promise<unknown>)[] = [];
  const ending = { begun: false };
  const end = async (exitCode: number) => {
    ending.begun = true;
    process.exit((await closeAll(closings)) ? exitCode : 1);
  };
  const onSignal = () => (ending.begun ? process.exit(130) : void end(0));
  for (const signal of signals) process.on(signal, onSignal);
  try {
    await work({ beforeEnd: (close) => closings.unshift(close) });
  } catch (error) {
    if (!ending.begun) await fail(error, end); // else it failed because we are closing what it stands on
  }
  return end;
}

async function fail(error: unknown, end: (exitCode: number) => Promise<void>): Promise<void> {
  process.stderr.write(`${sentenceOf(error)}\n`);
  await end(1);
}

async function closeAll(closings: (() => Promise<unknown>)[]): Promise<boolean> {
  let allClosed = true;
  for (const close of closings) {
    try {
      await close();
    } catch (error) {
      process.stderr.write(`${sentenceOf(error)}\n`);
      allClosed = false;
    }
  }
  return allClosed;
}
