import { sealFacts } from "../../app/domain/register/seal-facts.server";
import type { Platform } from "../../app/platform.server";
import type { Log } from "../log";

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
