import { sealFacts } from "../../app/domain/register/seal-facts.server";
import type { Platform } from "../../app/platform.server";
import type { Log } from "../log";

const everyMs = 10_000;

/** Every ten seconds, on each node: one of them seals, the others give way. Answers how to stop. */
export function sealEachTenSeconds(platform: Platform, log: Log): () => Promise<void> {
  let underway: Promise<void> | null = null;
  const stopping = new AbortController();
  const timer = setInterval(() => {
    underway ??= sealWaiting(platform, log, stopping.signal)
      .catch((err: unknown) => log.error({ err }, "seal"))
      .finally(() => (underway = null));
  }, everyMs);
  return async () => {
    clearInterval(timer);
    stopping.abort();
    await underway;
  };
}

/**
 * Seals until nothing waits, and logs the hash of each seal: kept out of reach of whoever owns the database, the log
 * tells when the whole chain was written again.
 */
export async function sealWaiting(platform: Platform, log: Log, stopping?: AbortSignal): Promise<void> {
  for (let isWhole = false; !isWhole && !stopping?.aborted;) {
    const seal = await sealFacts(platform);
    if (seal) log.info({ seal }, "sealed");
    isWhole = seal?.whole ?? true;
  }
}
