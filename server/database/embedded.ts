import { mkdir, realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Obstacle, codeOf } from "../obstacle";
import { findBinaries } from "./embedded/binaries";
import { openCluster } from "./embedded/cluster";
import { choosePort, keepCredentials, type Credentials } from "./embedded/credentials";
import { takeFolder } from "./embedded/lock";
import type { Major } from "./embedded/native";
import { isRoot } from "./embedded/operator";
import { findPlace, reachableFolder, type Place } from "./embedded/place";
import { startPostmaster, type Postmaster, type Settings } from "./embedded/postmaster";
import { applicationRole, ensureDatabase, ownerRole, urlOf } from "./embedded/roles";
import { dropStaleLock, stopPostgres } from "./embedded/stopping";
import { findPostmaster } from "./embedded/process-identity";

/** A PostgreSQL of our own. `stop` writes everything to disk and answers when it is over. */
export type EmbeddedPostgres = {
  ownerUrl: string;
  applicationUrl: string;
  version: string;
  stop: () => Promise<void>;
};

export type EmbeddedOptions = {
  /** Holds the data, or at least the key to it when PostgreSQL's user cannot go there. */
  dataDir: string;
  /** 15 is the oldest PostgreSQL we support, for the tests. */
  major?: Major;
  /** False for tests: a crash of the machine may lose everything. */
  durable?: boolean;
  report?: (line: string) => void;
};

/**
 * Starts a real PostgreSQL from the npm packages, on 127.0.0.1 only, on the data of the last start
 * if there was one. Whatever the last start left behind when it was killed is put in order first.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { dataDir, major = 18, durable = true, report = () => undefined } = options;
  const home = await openDataDir(dataDir);
  const place = await findPlace(home, major);
  const release = await takeFolder(place.folder, `postgres-${major}`);
  try {
    await stopOrphan(place, report);
    const binaries = await findBinaries(major, place.operator, () =>
      isRoot() ? reachableFolder() : programsIn(home),
    );
    const credentialsFile = join(home, `postgres-${major}.json`);
    const kept = await openCluster(place, credentialsFile, binaries, report);
    const start = (port: number) =>
      startPostmaster(binaries.postgres, place, settingsFor(port, durable), report);
    const { postmaster, port } = await startOnFreePort(kept.port, start);
    const current = { ...kept, port };
    await keepCredentials(credentialsFile, current);
    const { version } = await orStop(ensureDatabase(current), postmaster);
    return { ...urlsOf(current), version, stop: () => postmaster.stop().finally(release) };
  } catch (error) {
    await release();
    throw error;
  }
}

/** A port free a moment ago may be somebody's by the time PostgreSQL takes it: then another one is tried. */
async function startOnFreePort(
  wanted: number,
  start: (port: number) => Promise<Postmaster>,
  attemptsLeft = 3,
) {
  const port = await choosePort(wanted);
  try {
    return { port, postmaster: await start(port) };
  } catch (error) {
    if (attemptsLeft <= 1 || (await choosePort(port)) === port) throw error;
    return startOnFreePort(port, start, attemptsLeft - 1);
  }
}

async function orStop<T>(work: Promise<T>, postmaster: Postmaster): Promise<T> {
  try {
    return await work;
  } catch (error) {
    await postmaster.stop();
    throw error;
  }
}

async function openDataDir(dataDir: string): Promise<string> {
  const folder = resolve(dataDir);
  try {
    await mkdir(folder, { recursive: true });
    return await realpath(folder);
  } catch (error) {
    throw new Obstacle(
      `The data folder ${folder} cannot be used (${codeOf(error)}): give yourself the right to write there, or choose another one with DATA_DIR.`,
    );
  }
}

async function programsIn(home: string): Promise<string> {
  const folder = join(home, "programs");
  await mkdir(folder, { recursive: true });
  return folder;
}

async function stopOrphan(place: Place, report: (line: string) => void): Promise<void> {
  if ((await findPostmaster(place.cluster)) !== null)
    report("Stopping the PostgreSQL that outlived its last start");
  await stopPostgres(place.cluster);
  await dropStaleLock(place.cluster);
}

function settingsFor(port: number, durable: boolean): Settings {
  const always = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    timezone: "UTC",
    max_connections: 100,
  };
  return durable ? always : { ...always, fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
}

function urlsOf(current: Credentials) {
  return {
    ownerUrl: urlOf(ownerRole, current.owner, current),
    applicationUrl: urlOf(applicationRole, current.application, current),
  };
}
