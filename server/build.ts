import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { build as bundle } from "esbuild";
import { inheritedEnvironment } from "../app/env.server";
import { Obstacle, codeOf } from "./obstacle";
import { precompress } from "./web/precompress";
import { projectRoot } from "./root";

const run = promisify(execFile);
const stamp = join(projectRoot, "build/.made-from");

/** Everything a build is made from. The database's client is made from prisma/schema, so it is not read again. */
const sources = [
  "app",
  "server",
  "public",
  "prisma",
  "package-lock.json",
  "tsconfig.json",
  "vite.config.ts",
  "remix.config.js",
];
const leftOut = ["app/db/generated", "prisma/migrations"];

/** Makes build/ from the sources, unless it was made from the very same ones. True when it had to. */
export async function build(report: (line: string) => void): Promise<boolean> {
  const wanted = await hashOfSources();
  if ((await readIfPresent(stamp)) === wanted) return false;
  report("Building the pages");
  await buildPages();
  await precompress(join(projectRoot, "build/client"));
  await bundleServer();
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, wanted);
  report("The pages are built");
  return true;
}

/** Remix empties build/ first: whatever else goes there comes after. */
async function buildPages(): Promise<void> {
  const cli = join(dirname(createRequire(import.meta.url).resolve("@remix-run/dev")), "cli.js");
  const building = run(process.execPath, [cli, "vite:build"], {
    cwd: projectRoot,
    env: inheritedEnvironment({ NODE_ENV: "production" }),
  });
  const giveUp = () => building.child.kill(); // when something else ends this process meanwhile
  process.once("exit", giveUp);
  try {
    await building;
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    throw new Obstacle(`${said}\nThe pages cannot be built: correct what is said above, then start again.`);
  } finally {
    process.removeListener("exit", giveUp);
  }
}

/** One file for the server, and one for the threads that it starts: TypeScript is not compiled again at each start. Packages stay outside. */
async function bundleServer(): Promise<void> {
  await bundle({
    entryPoints: {
      main: join(projectRoot, "server/main.ts"),
      "export-worker": join(projectRoot, "server/export/worker.ts"),
      "import-worker": join(projectRoot, "server/import/worker.ts"),
    },
    outdir: join(projectRoot, "build/server"),
    absWorkingDir: projectRoot,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: true,
    logLevel: "error",
  });
}

async function hashOfSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const path of (await Promise.all(sources.map(listFiles))).flat()) {
    hash.update(`${path}\0`).update(await readFile(join(projectRoot, path)));
  }
  return hash.digest("hex");
}

/** The files at or under this path, in an order that does not depend on the disk. */
async function listFiles(path: string): Promise<string[]> {
  if (leftOut.includes(path) || path.includes(".test.")) return [];
  const found = await stat(join(projectRoot, path)).catch(() => null);
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  const names = (await readdir(join(projectRoot, path))).sort();
  return (await Promise.all(names.map((name) => listFiles(`${path}/${name}`)))).flat();
}

async function readIfPresent(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return "";
    throw error;
  });
}
