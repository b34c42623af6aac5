import { spawn } from "node:child_process";
import { open, readFile, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Obstacle } from "../../obstacle";
import { asOperator } from "./operator";
import type { Place } from "./place";
import { stopPostgres } from "./stopping";

/** A PostgreSQL that we started. `stop` may be asked twice, and answers when it is over. */
export type Postmaster = { stop(): Promise<void> };
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
  const ready = await Promise.race([isReady(place.cluster, child.pid), child.ended.then(() => false)]);
  if (!ready) throw await startFailure(place, logFile);
  return watch(child, place, logFile, report);
}

type Child = { pid: number | undefined; ended: Promise<void>; unref(): void };

function launch(program: string, place: Place, settings: Settings, log: FileHandle): Child {
  const parameters = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(program, ["-D", place.cluster, ...parameters], {
    ...asOperator(place.operator),
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  const ended = new Promise<void>((resolve) =>
    child.once("error", () => resolve()).once("exit", () => resolve()),
  );
  return { pid: child.pid, ended, unref: () => child.unref() };
}

/** PostgreSQL writes its state on the eighth line of `postmaster.pid`. */
async function isReady(cluster: string, pid: number | undefined): Promise<boolean> {
  const deadline = Date.now() + readyWithinMs;
  while (Date.now() < deadline) {
    const lines = (await readFile(join(cluster, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
    if (lines[0] === String(pid) && lines[7]?.trim() === "ready") return true;
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

/**
 * Neither the server nor its exit keeps our process alive: a program that ends without `stop` sends
 * the order to stop on its way out. Only `kill -9` leaves an orphan, for the next start to stop.
 */
function watch(child: Child, place: Place, logFile: string, report: (line: string) => void): Postmaster {
  let stopping: Promise<void> | undefined;
  const orderStop = () => child.pid !== undefined && process.kill(child.pid, "SIGINT");
  process.once("exit", orderStop);
  child.unref();
  void child.ended.then(() => {
    process.removeListener("exit", orderStop);
    if (!stopping) report(`PostgreSQL stopped unexpectedly: its log is ${logFile}`);
  });
  return { stop: () => (stopping ??= stopPostgres(place.cluster).then(() => child.ended)) };
}
