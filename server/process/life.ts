import { setTimeout as delay } from "node:timers/promises";
import { sentenceOf } from "./sentence";

/** What a command opens, to be closed when it ends: the last opened first. */
export type Life = { beforeEnd: (close: () => Promise<unknown>) => void };

const closingLimitMs = 10_000;
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a command from birth to death. What it cannot do is one sentence on stderr and exit code 1; a
 * signal closes everything in order and exits 0; a second one exits at once.
 */
export async function live(command: (life: Life) => Promise<unknown>): Promise<void> {
  const closings: (() => Promise<unknown>)[] = [];
  const end = endOnce(closings);
  for (const signal of signals) process.on(signal, () => void end(0));
  try {
    await command({ beforeEnd: (close) => closings.unshift(close) });
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    await end(1);
  }
}

/** For a command that is over when its work is done, and serves nothing. */
export async function liveBriefly(command: (life: Life) => Promise<unknown>): Promise<void> {
  await live(async (life) => {
    await command(life);
    process.kill(process.pid, "SIGTERM");
  });
}

function endOnce(closings: (() => Promise<unknown>)[]) {
  let ending = false;
  return async (exitCode: number): Promise<void> => {
    if (ending) process.exit(exitCode === 0 ? 130 : exitCode);
    ending = true;
    let outcome = exitCode;
    for (const close of closings) if (!(await closesInTime(close))) outcome = 1;
    process.exit(outcome);
  };
}
