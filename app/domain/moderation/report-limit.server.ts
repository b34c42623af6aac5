import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "~/db/database.server";

/** A busy reader reports a few; a machine, hundreds. */
export const reportsPerHour = 5;

/**
 * Counts one more report from whoever bears this key (a keyed hash of their address, which is kept nowhere),
 * in PostgreSQL so that all nodes share the count.
 * @returns whether it is within the limit
 */
export async function countReport(db: Database, key: string): Promise<boolean> {
  const limiter = new RateLimiterPrisma({
    ...{ storeClient: db, tableName: "rateLimiterFlexible", keyPrefix: "report" },
    ...{ points: reportsPerHour, duration: 3600, clearExpiredByTimeout: false },
  });
  try {
    await limiter.consume(key);
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}
