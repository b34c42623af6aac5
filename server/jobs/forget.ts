import { forgetExpired } from "../../app/domain/account/forget-expired.server";
import type { Platform } from "../../app/platform.server";

const everyMs = 3_600_000;

/** Once an hour, on each node: doing it twice does no harm. Answers how to stop. */
export function forgetEachHour(platform: Platform, onFault: (error: unknown) => void): () => void {
  const timer = setInterval(() => void forgetExpired(platform).catch(onFault), everyMs);
  return () => clearInterval(timer);
}
