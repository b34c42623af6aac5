import { randomUUID } from "node:crypto";
import { chmod, cp, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Obstacle } from "../../obstacle";
import { exists, findPackage, hydrate, ignoring, type Major } from "./native";
import { runAs, type Operator } from "./operator";

/** PostgreSQL's programs, at a place where their operator can run them. */
export type Binaries = { postgres: string; initdb: string };

/**
 * The programs npm brought, used where they are when the operator can run them there; otherwise
 * from a copy in `copies`, because the checkout may be closed to the operator or its node_modules
 * read-only without the links the libraries need.
 */
export async function findBinaries(
  major: Major,
  operator: Operator,
  copies: () => Promise<string>,
): Promise<Binaries> {
  const { folder, version } = await findPackage(major);
  await hydrate(folder).catch(() => undefined); // read-only: the trial fails and the copy is completed instead
  const inPlace = await tryOut(folder, operator);
  if (inPlace.works) return inPlace.binaries;

  const copy = join(await copies(), `postgresql-${version}-${process.arch}`);
  if (!(await exists(copy))) await copyPrograms(folder, copy);
  const copied = await tryOut(copy, operator);
  if (copied.works) return copied.binaries;
  throw new Obstacle(
    `PostgreSQL ${major} from npm does not run on this machine (${firstLine(copied.output)}): name a PostgreSQL server of your own in DATABASE_URL.`,
  );
}

async function tryOut(folder: string, operator: Operator) {
  const bin = join(folder, "native", "bin");
  const binaries = { postgres: join(bin, "postgres"), initdb: join(bin, "initdb") };
  for (const program of [binaries.postgres, binaries.initdb]) {
    const { exitCode, output } = await runAs(operator, program, ["--version"]);
    if (exitCode !== 0) return { binaries, works: false, output };
  }
  return { binaries, works: true, output: "" };
}

/** Made aside and renamed, so that nobody ever runs half a copy; then shared by every checkout of this machine. */
async function copyPrograms(folder: string, copy: string): Promise<void> {
  const aside = `${copy}.${randomUUID()}`;
  await mkdir(aside, { recursive: true });
  await cp(join(folder, "native"), join(aside, "native"), { recursive: true, verbatimSymlinks: true });
  await hydrate(aside);
  await openToAll(aside);
  await rename(aside, copy).catch(ignoring("ENOTEMPTY", "EEXIST")); // another start was quicker: ours is dropped
  await rm(aside, { recursive: true, force: true });
}

/** Whatever the umask of `npm ci` was, the copy can be read and run by its operator, and written by nobody else. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, isProgram(path, (await stat(path)).mode) ? 0o755 : 0o644);
  }
}

function isProgram(path: string, mode: number): boolean {
  return (mode & 0o100) !== 0 || path.includes("/native/bin/");
}

function firstLine(output: string): string {
  return output.trim().split("\n")[0] ?? "";
}
