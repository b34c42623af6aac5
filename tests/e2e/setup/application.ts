import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { root } from "../../run/step";
import type { Database } from "../../setup/clone";

export type Application = { address: string; stop: () => Promise<void> };

/** Starts the production bundle as anyone would, on a port and a database of its own. */
export async function startApplication(database: Database): Promise<Application> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [join(root, "build/server/main.js")], {
    cwd: root,
    env: { ...process.env, ...settingsOf(database, port), PUBLIC_URL: address },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  child.stdout.on("data", (text: Buffer) => said.push(text.toString()));
  child.stderr.on("data", (text: Buffer) => said.push(text.toString()));
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    refuseErrors(said.join(""));
  };
  const ready = await Promise.race([answers(`${address}/sante/pret`), ended.then(() => false)]);
  if (ready) return { address, stop };
  child.kill("SIGKILL");
  throw new Error(`The application did not become ready:\n${said.join("")}`);
}

function settingsOf({ ownerUrl, applicationUrl }: Database, port: number) {
  return {
    NODE_ENV: "production",
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

/** A journey may look right while the server complains: what it logged as an error fails the run. */
function refuseErrors(log: string) {
  const errors = log.split("\n").filter((line) => /"level":("error"|"fatal"|50|60)/.test(line));
  if (errors.length > 0) throw new Error(`The application logged errors:\n${errors.join("\n")}`);
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
