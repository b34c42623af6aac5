import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { root } from "../../run/step";
import type { Database } from "../../setup/clone";

/** `log` is the path of what it says: a journey reads there what went wrong behind its back. */
export type Application = { address: string; log: string; pid: number; stop: () => Promise<void> };

/** Starts the production bundle as anyone would, on a port and a database of its own. */
export async function startApplication(database: Database): Promise<Application> {
  const folder = await mkdtemp(join(tmpdir(), "concertation-application-"));
  const log = join(folder, "log");
  const output = openSync(log, "a");
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [join(root, "build/server/main.js")], {
    cwd: root,
    env: { ...process.env, ...settingsOf(database, port), PUBLIC_URL: address },
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true });
  };
  if (await Promise.race([answers(`${address}/sante/pret`), ended.then(() => false)]))
    return { address, log, pid: child.pid ?? 0, stop };
  const said = await readFile(log, "utf8");
  await stop();
  throw new Error(`The application did not become ready:\n${said}`);
}

function settingsOf({ ownerUrl, applicationUrl }: Database, port: number) {
  return {
    NODE_ENV: "production" as const,
    DEMO: "1",
    HOST: "127.0.0.1",
    PORT: String(port),
    DATABASE_URL: applicationUrl,
    DATABASE_OWNER_URL: ownerUrl,
    LOG_LEVEL: "warn",
  };
}

/** Asks until somebody answers well: a process does not say when its port is open. */
async function answers(url: string, patienceMs = 20_000): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return true;
    await setTimeout(50);
  }
  return false;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No free port was found.");
  return address.port;
}
