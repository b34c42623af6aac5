import { findDrifts, recount } from "../../app/domain/tally/recount.server";
import type { Platform } from "../../app/platform.server";
import type { Log } from "../log";

/** A drift is a bug: what is wrong is told in full before it is put right. */
export async function recountFigures(platform: Platform, log: Log): Promise<void> {
  const drifts = await findDrifts(platform);
  if (drifts.length === 0) {
    log.info("every figure agrees with a recount");
    return;
  }
  log.error({ drifts }, "figures that a recount does not find");
  await recount(platform);
}
