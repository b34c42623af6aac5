import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, mkdir, readFile, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isRoot, mayEnter } from "../../server/database/embedded/operator";
import { takeFolder } from "../../server/database/embedded/lock";
import { findPlace } from "../../server/database/embedded/place";
import { root } from "../run/step";
import { ask, dataFolder, folderOfTheFile, started } from "./data-folders";
import { hears, start, type Person } from "./programs";

const folder = folderOfTheFile();
const holder = "tests/server/hold-embedded.ts";
const nobody: Person = { uid: 65_534, gid: 65_534 };

async function held(dataDir: string) {
  const program = start(holder, [dataDir]);
  const said = await hears(program, "address ");
  return { ...program, url: said.trim().replace("address ", "") };
}

async function postmasterOf(dataDir: string): Promise<number> {
  return Number((await readFile(join(dataDir, "postgres-18/postmaster.pid"), "utf8")).split("\n")[0]);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("after kill -9 the server left alone is stopped, and its data is found again", async () => {
  const { child, ended, url } = await held(folder());
  await ask(url, "CREATE TABLE kept AS SELECT 1 AS one");
  const orphan = await postmasterOf(folder());
  child.kill("SIGKILL");
  await ended;
  expect(isAlive(orphan)).toBe(true);

  const said: string[] = [];
  const { ownerUrl } = await started(folder(), { report: (line) => said.push(line) });
  expect(await ask(ownerUrl, "SELECT one FROM kept")).toEqual([{ one: 1 }]);
  expect(await postmasterOf(folder())).not.toBe(orphan);
  expect(said).toEqual(["Stopping the PostgreSQL that outlived its last start"]);
});

test("after everything was killed at once, the next start works", async () => {
  const { child, ended } = await held(folder());
  process.kill(await postmasterOf(folder()), "SIGKILL");
  child.kill("SIGKILL");
  await ended;
  const { ownerUrl } = await started(folder());
  expect(await ask(ownerUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("Ctrl-C in the terminal does not reach PostgreSQL, which is stopped in order", async () => {
  const { child, ended } = await held(folder());
  process.kill(-Number(child.pid), "SIGINT"); // as a terminal does: to the whole group
  expect(await ended).toBe(0);
  const log = await readFile(join(folder(), "postgres-18.log"), "utf8");
  expect(log).toContain("database system is shut down");
});

test("a program that was given the number of a dead server is left alone", async () => {
  const server = await started(folder());
  const lock = join(folder(), "postgres-18/postmaster.pid");
  const old = await readFile(lock, "utf8");
  await server.stop();

  const stranger = spawn("sleep", ["60"]);
  onTestFinished(() => void stranger.kill());
  await once(stranger, "spawn");
  await writeFile(lock, old.replace(/^\d+/, String(stranger.pid)));
  await started(folder());
  expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
});

test.each([
  ["of a process long gone", JSON.stringify({ pid: 2 ** 22 + 1, began: "before" })],
  ["of another process with the number of ours", JSON.stringify({ pid: process.pid, began: "before" })],
  ["emptied by a power cut", ""],
])("a lock %s is taken over", async (_, text) => {
  const own = await dataFolder();
  await writeFile(join(own, "postgres-18.lock"), text);
  const release = await takeFolder(own, "postgres-18");
  await expect(takeFolder(own, "postgres-18")).rejects.toThrow(`is in use by process ${process.pid}`);
  await release();
  expect(await readdir(own)).toEqual([]);
});

test.runIf(isRoot() && (await mayEnter(nobody, root)))(
  "an ordinary user runs it as well as root",
  async () => {
    const own = await dataFolder();
    await chown(own, nobody.uid, nobody.gid);
    const program = start(holder, [own], { HOME: own, TMPDIR: own }, nobody);
    const said = await hears(program, "address ");
    const owner = said.trim().replace("address ", "");
    expect(await ask(owner, "SELECT current_user::text AS me")).toEqual([{ me: "concertation_owner" }]);
    program.child.kill("SIGTERM");
    expect(await program.ended).toBe(0);
  },
);

test.runIf(isRoot())(
  "data in a folder that only root may enter is found again at the next start",
  async () => {
    const closed = await dataFolder();
    await chmod(closed, 0o700);
    const own = join(closed, "data");
    await mkdir(own);
    const { folder: elsewhere } = await findPlace(await realpath(own), 18);
    onTestFinished(() => rm(elsewhere, { recursive: true, force: true }));
    expect(elsewhere).toMatch(/^\/var\/(lib|tmp)\/concertation\//);

    const first = await started(own);
    await ask(first.ownerUrl, "CREATE TABLE kept AS SELECT 1 AS one");
    await first.stop();
    const second = await started(own);
    expect(await ask(second.ownerUrl, "SELECT one FROM kept")).toEqual([{ one: 1 }]);
  },
);
