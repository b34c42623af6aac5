import { createHash } from "node:crypto";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import type { Platform } from "~/platform.server";

/** Who tries: an account by its address, and where from (a word that says nothing of the network address). */
export type Attempt = { kind: "mail" | "password"; email: string; source: string };

/** Go on, after waiting this long; or not before so many minutes. */
export type Leave = { allowed: true; delayMs: number } | { allowed: false; minutes: number };

const quarter = 15 * 60;

/**
 * One account from one place is soon refused: whoever forgot asks for a mail. One place is refused late,
 * since a whole hospital may be behind it. One account from everywhere is never refused, only slowed: else
 * whoever knows an address could keep its owner out.
 */
const limits = {
  pair: { points: 5, duration: quarter },
  source: { points: 100, duration: quarter },
  account: { points: 10, duration: quarter },
};
const slowestMs = 3_000;
const slowerByMs = 250;

/** Counts one more attempt, in PostgreSQL: all nodes count together. */
export async function countAttempt(platform: Platform, attempt: Attempt): Promise<Leave> {
  const { pair, source, account } = keysOf(attempt);
  for (const [name, key] of [
    ["pair", pair],
    ["source", source],
  ] as const) {
    const waitMs = await consume(platform, name, key);
    if (waitMs !== null) return { allowed: false, minutes: Math.max(1, Math.ceil(waitMs / 60_000)) };
  }
  const { consumedPoints } = await limiterOf(platform, "account").penalty(account);
  const excess = Math.max(0, consumedPoints - limits.account.points);
  return { allowed: true, delayMs: Math.min(slowestMs, excess * slowerByMs) };
}

/** Whoever got in begins anew. */
export async function forgetAttempts(platform: Platform, attempt: Attempt): Promise<void> {
  await limiterOf(platform, "pair").delete(keysOf(attempt).pair);
}

type LimitName = keyof typeof limits;

function limiterOf({ db }: Platform, name: LimitName) {
  const table = { storeClient: db, tableName: "rateLimiterFlexible", clearExpiredByTimeout: false };
  return new RateLimiterPrisma({ ...table, keyPrefix: name, ...limits[name] });
}

/** Null, or how long to wait. */
async function consume(platform: Platform, name: LimitName, key: string): Promise<number | null> {
  try {
    await limiterOf(platform, name).consume(key);
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
    throw refusal;
  }
}

function keysOf({ kind, email, source }: Attempt) {
  const hashed = (...parts: string[]) => createHash("sha256").update(parts.join("\n")).digest("base64url");
  return { pair: hashed(kind, email, source), source: hashed(kind, source), account: hashed(kind, email) };
}
