import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Obstacle, codeOf } from "../../obstacle";
import { findPostmaster } from "./process-identity";

/** First the fast way (clients are sent away, all is written); then the immediate one, which the next start repairs. */
const ways = [
  { signal: "SIGINT", withinMs: 20_000 },
  { signal: "SIGQUIT", withinMs: 5_000 },
] as const;
const pollMs = 20;

/**
 * Stops whatever PostgreSQL is at work on this data folder, ours or one that outlived the process
 * that started it, and answers when none is left. Nothing else is ever signalled.
 */
export async function stopPostgres(cluster: string): Promise<void> {
  for (const { signal, withinMs } of ways) {
    const pid = await findPostmaster(cluster);
    if (pid === null) return;
    send(signal, pid);
    if (await isGone(cluster, withinMs)) return;
  }
  throw new Obstacle(
    `PostgreSQL (process ${await findPostmaster(cluster)}) does not stop on ${cluster}: end it by hand, then start again.`,
  );
}

/** Removes the lock of a server that is gone: its number may since belong to another program, which stops PostgreSQL from starting. */
export async function dropStaleLock(cluster: string): Promise<void> {
  await rm(join(cluster, "postmaster.pid"), { force: true });
}

function send(signal: "SIGINT" | "SIGQUIT", pid: number): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) !== "ESRCH") throw error; // it stopped by itself meanwhile
  }
}

async function isGone(cluster: string, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline) {
    if ((await findPostmaster(cluster)) === null) return true;
    await delay(pollMs);
  }
  return false;
}
