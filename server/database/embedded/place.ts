import { createHash } from "node:crypto";
import { chmod, lstat, mkdir, readdir, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Obstacle } from "../../obstacle";
import { exists, type Major } from "./native";
import { chooseOperator, isRoot, mayEnter, type Operator } from "./operator";

const reachableRoots = ["/var/lib/concertation", "/var/tmp/concertation"];

/** Where the data stands and who runs PostgreSQL on it. `folder` holds `cluster`, its lock and its log. */
export type Place = { folder: string; cluster: string; operator: Operator };

/**
 * The data stands in the checkout's own data folder whenever PostgreSQL's user can go there. Under
 * a folder that only root may enter, it stands outside, at a name made from the real path, so that
 * the next start of the same checkout finds it again.
 */
export async function findPlace(dataDir: string, major: Major): Promise<Place> {
  const near = await placeIn(dataDir, major);
  if (!isRoot() || (await mayEnter(near.operator, dataDir))) return near;
  if (await openedOurs(dataDir, near.operator)) return near;
  if (await exists(near.cluster)) {
    throw new Obstacle(
      `The database in ${dataDir} belongs to a user who can no longer enter that folder: open it and its parents again (\`chmod o+x\`), or choose another folder with DATA_DIR.`,
    );
  }
  return placeIn(await reachableFolder(nameOfPath(await realpath(dataDir))), major);
}

/**
 * A folder made for us alone (mode 700, as temporary ones are) may be all that is in the way: it is
 * then opened to be passed through, not listed. One that holds anything else is left as it is.
 */
async function openedOurs(dataDir: string, operator: Operator): Promise<boolean> {
  const names = await readdir(dataDir);
  if (!names.every((name) => name.startsWith("postgres-")) || !(await mayEnter(operator, dirname(dataDir))))
    return false;
  await chmod(dataDir, 0o711);
  return mayEnter(operator, dataDir);
}

async function placeIn(folder: string, major: Major): Promise<Place> {
  const cluster = join(folder, `postgres-${major}`);
  return { folder, cluster, operator: await chooseOperator(cluster) };
}

function nameOfPath(path: string): string {
  return createHash("sha256").update(path).digest("hex").slice(0, 16);
}

/**
 * A folder outside the checkout for what the operator cannot reach inside it. It must be root's
 * alone: a stranger who could prepare it, or put a link in its place, would choose what root runs.
 */
export async function reachableFolder(...names: string[]): Promise<string> {
  for (const root of reachableRoots) {
    const folder = join(root, ...names);
    if ((await makeOwn(root)) && (await makeOwn(folder))) return folder;
  }
  throw new Obstacle(
    `PostgreSQL's user cannot enter this checkout and neither ${reachableRoots.join(" nor ")} can be used instead: move the checkout out of root's own folder, or start as an ordinary user.`,
  );
}

async function makeOwn(folder: string): Promise<boolean> {
  try {
    if (await mkdir(folder, { recursive: true })) await chmod(folder, 0o755);
    const found = await lstat(folder);
    return found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0;
  } catch {
    return false; // a read-only or missing /var: the next root is tried
  }
}
