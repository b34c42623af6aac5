import { randomUUID } from "node:crypto";
import { chown, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Obstacle } from "../../obstacle";
import type { Binaries } from "./binaries";
import { findCredentials, inventCredentials, keepCredentials, type Credentials } from "./credentials";
import { exists } from "./native";
import { runAs, type Operator } from "./operator";
import type { Place } from "./place";

/**
 * The cluster that stands at this place, made on the first start; `credentialsFile` opens it. A
 * cluster outside the checkout whose credentials are gone belonged to a data folder that somebody
 * deleted: it is set aside, and a new one begins.
 */
export async function openCluster(
  place: Place,
  credentialsFile: string,
  binaries: Binaries,
  report: (line: string) => void,
): Promise<Credentials> {
  await dropUnfinished(place);
  const kept = await findCredentials(credentialsFile);
  if (await exists(place.cluster)) {
    if (kept) return kept;
    await setAside(place, credentialsFile, report);
  }
  report("Creating the database (first start)");
  const invented = await inventCredentials();
  await keepCredentials(credentialsFile, invented);
  await makeCluster(place, binaries, invented.superuser);
  return invented;
}

async function setAside(
  place: Place,
  credentialsFile: string,
  report: (line: string) => void,
): Promise<void> {
  if (credentialsFile.startsWith(place.folder)) {
    throw new Obstacle(
      `${credentialsFile} is missing and ${place.cluster} cannot be opened without it: put it back, or delete ${place.cluster} to begin with an empty database.`,
    );
  }
  const aside = `${place.cluster}.aside-${Date.now()}`;
  await rename(place.cluster, aside);
  report(`The data folder was deleted since the last start: its former database is set aside in ${aside}`);
}

/** Made elsewhere and renamed, so that a start interrupted here leaves nothing that looks like a database. */
async function makeCluster(place: Place, binaries: Binaries, password: string): Promise<void> {
  const unfinished = `${place.cluster}.unfinished-${randomUUID()}`;
  const passwordFile = join(unfinished, "password");
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  await giveTo(place.operator, unfinished, passwordFile);

  await runInitdb(place.operator, binaries, join(unfinished, "data"), passwordFile);
  await rename(join(unfinished, "data"), place.cluster);
  await rm(unfinished, { recursive: true });
}

async function giveTo(operator: Operator, ...paths: string[]): Promise<void> {
  if (!operator) return;
  for (const path of paths) await chown(path, operator.uid, operator.gid);
}

async function runInitdb(
  operator: Operator,
  binaries: Binaries,
  data: string,
  passwordFile: string,
): Promise<void> {
  const { exitCode, output } = await runAs(operator, binaries.initdb, [
    `--pgdata=${data}`,
    `--pwfile=${passwordFile}`,
    "--username=postgres",
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C.UTF-8",
    "--no-sync",
  ]);
  if (exitCode === 0) return;
  const reason = output.split("\n").find((line) => line.includes("error:")) ?? output.trim();
  throw new Obstacle(
    `PostgreSQL could not create its data in ${data} (${reason}): free some disk space or choose another folder with DATA_DIR.`,
  );
}

async function dropUnfinished(place: Place): Promise<void> {
  const prefix = `${basename(place.cluster)}.unfinished-`;
  for (const name of await readdir(place.folder)) {
    if (name.startsWith(prefix)) await rm(join(place.folder, name), { recursive: true, force: true });
  }
}
