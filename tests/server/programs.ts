import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { root } from "../run/step";

export type Person = { uid: number; gid: number };
export type Program = { child: ChildProcess; said: () => string; ended: Promise<number | null> };

/** Starts one of our TypeScript programs as a person would, or as another user when we are root. */
export function start(
  file: string,
  words: string[],
  variables: Record<string, string> = {},
  person?: Person,
): Program {
  const child = spawn(process.execPath, ["--import", "tsx", join(root, file), ...words], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: "", DATABASE_OWNER_URL: "", DEMO: "", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true, // a process group of its own, as a terminal gives to each command
    ...person,
  });
  const heard: string[] = [];
  child.stdout.on("data", (text: Buffer) => heard.push(text.toString()));
  child.stderr.on("data", (text: Buffer) => heard.push(text.toString()));
  const ended = once(child, "close").then(() => child.exitCode);
  return { child, said: () => heard.join(""), ended };
}

/** What the program says, as soon as it holds these words; a program that ends without them fails the test. */
export async function hears({ child, said, ended }: Program, words: string): Promise<string> {
  const over = ended.then(() => "over" as const);
  while (!said().includes(words)) {
    const next = child.stdout ? once(child.stdout, "data") : over;
    if ((await Promise.race([over, next])) === "over" && !said().includes(words)) {
      throw new Error(`The program ended without « ${words} »:\n${said()}`);
    }
  }
  return said();
}
