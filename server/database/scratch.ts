import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Life } from "../process/life";
import { startEmbedded } from "./embedded";

/** A PostgreSQL for one computation, gone afterwards: to write a migration, nobody's data has to be near. */
export async function withScratchServer<T>(life: Life, work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), "concertation-scratch-"));
  life.beforeEnd(() => rm(dataDir, { recursive: true, force: true }));
  const { ownerUrl, stop } = await startEmbedded({ dataDir, durable: false });
  life.beforeEnd(stop);
  return work(ownerUrl);
}
