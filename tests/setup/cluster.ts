import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "../../server/database/embedded";
import { run } from "../run/step";
import type { Database } from "./clone";

/**
 * Starts a PostgreSQL of its own in a fresh folder and migrates its first database, which nobody
 * uses afterwards but as a template: copying it takes a tenth of the time of migrating again.
 */
export async function startCluster(major: 15 | 18, { durable = false } = {}) {
  const folder = await mkdtemp(join(tmpdir(), `concertation-${major}-`));
  const { ownerUrl, applicationUrl, ...server } = await startEmbedded({
    dataDir: folder,
    major,
    durable,
  });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const template: Database = { ownerUrl, applicationUrl };
  await migrate(template).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { template, stop };
}

/**
 * In a process of its own: Prisma's schema engine may be loaded once in a process, and two projects of
 * one run prepare their servers side by side.
 */
async function migrate({ ownerUrl }: Database) {
  const { code, output } = await run(["tsx", "tests/setup/migrate.ts", ownerUrl]);
  if (code !== 0) throw new Error(output);
}
