import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, inject, onTestFinished } from "vitest";
import { startEmbedded, type EmbeddedOptions } from "../../server/database/embedded";

/** A folder for one test. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "concertation-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** One folder for the tests of a file: making a database takes a second, starting on it a tenth of one. */
export function folderOfTheFile(): () => string {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "concertation-test-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}

/** Starts a server that the end of the test stops, if the test did not. */
export async function started(dataDir: string, options: Partial<EmbeddedOptions> = {}) {
  const server = await startEmbedded({ dataDir, durable: false, ...options });
  onTestFinished(server.stop);
  return server;
}

/** An empty database on the server of this run, without tables: quicker than a server of one's own. */
export async function emptyDatabase(): Promise<string> {
  const url = new URL(inject("template").ownerUrl);
  const name = `empty_${randomBytes(6).toString("hex")}`;
  url.pathname = "/postgres";
  const maintenance = url.href;
  await ask(maintenance, `CREATE DATABASE ${name} TEMPLATE template0`);
  onTestFinished(() => ask(maintenance, `DROP DATABASE ${name} WITH (FORCE)`).then(() => undefined));
  url.pathname = `/${name}`;
  return url.href;
}

/** The rows of one statement. */
export async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(statement).finally(() => client.end());
  return rows;
}
