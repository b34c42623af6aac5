import { readFile, stat } from "node:fs/promises";
import { spawn } from "node:child_process";
import { Obstacle, codeOf } from "../../obstacle";

/** The user PostgreSQL runs as: `null` is ourselves; another one only when we are root, whom PostgreSQL refuses. */
export type Operator = { uid: number; gid: number } | null;

/** Is this process root, and so obliged to find somebody else to run PostgreSQL? */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Whoever owns the data already there keeps it: the folder may have been made by another user than
 * root, or before the package that brings the user `postgres` was installed.
 */
export async function chooseOperator(cluster: string): Promise<Operator> {
  if (!isRoot()) return null;
  const owner = await ownerOf(cluster);
  if (owner && owner.uid !== 0) return owner;
  const users = await readFile("/etc/passwd", "utf8");
  const operator = userNamed("postgres", users) ?? userNamed("nobody", users);
  if (!operator) {
    throw new Obstacle(
      "PostgreSQL refuses to run as root and neither a user `postgres` nor `nobody` exists: start as an ordinary user, or create one of them with `useradd -r postgres`.",
    );
  }
  return operator;
}

async function ownerOf(path: string): Promise<Operator> {
  try {
    const { uid, gid } = await stat(path);
    return { uid, gid };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

function userNamed(name: string, passwd: string): Operator {
  const line = passwd.split("\n").find((candidate) => candidate.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

/** How a child process is started for that user: in a folder anybody may be in, without our environment, which holds secrets. */
export function asOperator(operator: Operator) {
  const env: NodeJS.ProcessEnv = { NODE_ENV: "production" }; // Remix's types want one in every environment
  return { cwd: "/", env, ...(operator ?? {}) };
}

export type Outcome = { exitCode: number | null; output: string };

/** Runs a command to its end as that user and keeps what it printed; a command that cannot start has no exit code. */
export function runAs(operator: Operator, command: string, args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...asOperator(operator), stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk) => (output += String(chunk)));
    child.stderr.on("data", (chunk) => (output += String(chunk)));
    child.on("error", (error) => resolve({ exitCode: null, output: error.message }));
    child.on("close", (exitCode) => resolve({ exitCode, output }));
  });
}

/** Can that user go into this folder? Asked of the system itself, which also knows of access lists. */
export async function mayEnter(operator: Operator, folder: string): Promise<boolean> {
  const { exitCode } = await runAs(operator, "/bin/sh", ["-c", 'cd "$1"', "sh", folder]);
  return exitCode === 0;
}
