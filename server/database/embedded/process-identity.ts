import { execFile } from "node:child_process";
import { readFile, readdir, readlink } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * When a process began, in whatever words the system uses; null when there is no such process. A
 * number alone names nobody: after a crash or a restart of the machine it is given to another program.
 */
export async function beginningOf(pid: number): Promise<string | null> {
  try {
    if (process.platform !== "linux")
      return (await run("ps", ["-o", "lstart=", "-p", String(pid)])).stdout.trim();
    const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
    const fields = fieldsOf(await readFile(`/proc/${pid}/stat`, "utf8"));
    return fields.state === "Z" ? null : `${boot.trim()} ${fields.startTime}`;
  } catch {
    return null;
  }
}

/** The second field, the program's name, may hold spaces and brackets: what follows its last bracket is read. */
function fieldsOf(stat: string) {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { state: fields[0], parent: Number(fields[1]), startTime: fields[19] };
}

/**
 * The main PostgreSQL process at work on this data folder, if any. It is known by its program and its
 * working folder, never by the number in `postmaster.pid`, which another program may have been given since.
 */
export async function findPostmaster(cluster: string): Promise<number | null> {
  const found = process.platform === "linux" ? await listFromProc(cluster) : await listFromPs(cluster);
  const pids = new Set(found.map(({ pid }) => pid));
  return found.find(({ parent }) => !pids.has(parent))?.pid ?? null;
}

type Found = { pid: number; parent: number };

async function listFromProc(cluster: string): Promise<Found[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(pids.map((pid) => lookAt(pid, cluster)));
  return found.filter((one) => one !== null);
}

async function lookAt(pid: number, cluster: string): Promise<Found | null> {
  try {
    const name = await readFile(`/proc/${pid}/comm`, "utf8");
    if (name.trim() !== "postgres" || (await readlink(`/proc/${pid}/cwd`)) !== cluster) return null;
    return { pid, parent: fieldsOf(await readFile(`/proc/${pid}/stat`, "utf8")).parent };
  } catch {
    return null; // gone meanwhile, or somebody else's, who cannot be at work on our folder
  }
}

async function listFromPs(cluster: string): Promise<Found[]> {
  const { stdout } = await run("ps", ["-axo", "pid=,ppid=,command="]);
  return stdout
    .split("\n")
    .filter((line) => line.includes("postgres") && line.includes(`-D ${cluster} `))
    .map((line) => line.trim().split(/\s+/))
    .map(([pid, parent]) => ({ pid: Number(pid), parent: Number(parent) }));
}
