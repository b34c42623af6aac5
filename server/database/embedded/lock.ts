import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Obstacle, codeOf } from "../../obstacle";
import { beginningOf } from "./process-identity";

const holder = z.object({ pid: z.number(), began: z.string() });

/** Gives the folder back. */
export type Release = () => Promise<void>;

/**
 * Takes a data folder for this process. The lock of a process that died stays behind: it is
 * recognised by the process's number and beginning together, and taken over.
 */
export async function takeFolder(folder: string, name: string): Promise<Release> {
  const lock = join(folder, `${name}.lock`);
  const mine = `${lock}.${randomUUID()}`;
  const began = (await beginningOf(process.pid)) ?? "";
  await writeFile(mine, JSON.stringify({ pid: process.pid, began }));
  try {
    while (!(await tryLink(mine, lock))) await dropIfStale(lock, folder);
  } finally {
    await rm(mine, { force: true });
  }
  return () => rm(lock, { force: true });
}

/** A link either appears whole or not at all: no start ever reads half a lock. */
async function tryLink(mine: string, lock: string): Promise<boolean> {
  try {
    await link(mine, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

async function dropIfStale(lock: string, folder: string): Promise<void> {
  const text = await readIfPresent(lock);
  if (text === null) return;
  const { pid, began } = parseHolder(text);
  if (began !== "" && (await beginningOf(pid)) === began) {
    throw new Obstacle(
      `The database in ${folder} is in use by process ${pid}: stop that one first (Ctrl-C in its terminal), or choose another folder with DATA_DIR.`,
    );
  }
  await dropExactly(lock, text);
}

/** Between reading and removing, a quicker start may have put its own lock there: that one is put back. */
async function dropExactly(lock: string, text: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
    if ((await readFile(aside, "utf8")) !== text) await tryLink(aside, lock);
    await rm(aside, { force: true });
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

async function readIfPresent(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** A lock emptied by a crash of the machine holds nobody. */
function parseHolder(text: string) {
  try {
    return holder.parse(JSON.parse(text));
  } catch {
    return { pid: 0, began: "" };
  }
}
