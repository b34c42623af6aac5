import { spawn } from "node:child_process";
import { open, readFile, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Obstacle } from "../../obstacle";
import { asOperator } from "./operator";
import type { Place } from "./place";
import { stopPostgres } from "./stopping";

/** A PostgreSQL that we started. `stop` may be asked twice, and answers when it is over. */
export type Postmaster = { stop: () => Promise<void> };
export type Settings = Record<string, string | number>;

const pollMs = 20;
const readyWithinMs = 60_000;

/**
 * Starts PostgreSQL and waits until it takes connections. It is detached, in a process group of its
 * own: Ctrl-C in the terminal then reaches only us, and we stop it in order.
 */
export async function startPostmaster(
  program: string,
  place: Place,
  settings: Settings,
  report: (line: string) => void,
): Promise<Postmaster> {
  const logFile = `${place.cluster}.log`;
  const log = await open(logFile, "w", 0o600); // one log per start: it explains a failure and never fills the disk
  const child = launch(program, place, settings, log);
  await log.close();
  if (!(await becomesReady(place.cluster, child))) throw await startFailure(place, logFile);
  return watch(child, place, logFile, report);
}

type Child = { pid: number | undefined; isRunning: boolean; ended: Promise<unknown> };

/**
 * Neither the server nor its exit keeps our process alive: a program that ends without stopping it
 * gives the order on its way out. Only `kill -9` leaves an orphan, for the next start to stop.
 */
function launch(program: string, place: Place, settings: Settings, log: FileHandle): Child {
  const parameters = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const spawned = spawn(program, ["-D", place.cluster, ...parameters], {
    ...asOperator(place.operator),
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  spawned.unref();
  const orderStop = () => spawned.kill("SIGINT");
  process.once("exit", orderStop);
  const ended = new Promise((resolve) => spawned.once("error", resolve).once("exit", resolve));
  const child: Child = { pid: spawned.pid, isRunning: true, ended };
  void ended.then(() => {
    child.isRunning = false;
    process.removeListener("exit", orderStop);
  });
  return child;
}

/** PostgreSQL writes its state on the eighth line of `postmaster.pid`. */
async function becomesReady(cluster: string, child: Child): Promise<boolean> {
  const deadline = Date.now() + readyWithinMs;
  while (child.isRunning && Date.now() < deadline) {
    const lines = (await readFile(join(cluster, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
    if (lines[0] === String(child.pid) && lines[7]?.trim() === "ready") return true;
    await delay(pollMs);
  }
  return false;
}

async function startFailure(place: Place, logFile: string): Promise<Obstacle> {
  await stopPostgres(place.cluster);
  const log = await readFile(logFile, "utf8");
  const reason = log
    .split("\n")
    .find((line) => /\b(FATAL|PANIC):/.test(line))
    ?.replace(/^.*?(FATAL|PANIC): */, "");
  const cure = `read ${logFile}, or delete ${place.cluster} to begin with an empty database`;
  return new Obstacle(
    `PostgreSQL does not start on ${place.cluster}${reason ? ` (${reason})` : ""}: ${cure}.`,
  );
}

function watch(child: Child, place: Place, logFile: string, report: (line: string) => void): Postmaster {
  let stopping: Promise<void> | undefined;
  void child.ended.then(() => {
    if (!stopping) report(`PostgreSQL stopped unexpectedly: its log is ${logFile}`);
  });
  return { stop: () => (stopping ??= stopPostgres(place.cluster)) };
}
