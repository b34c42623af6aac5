import { forgetExpired } from "../../app/domain/account/forget-expired.server";
import { dropExpiredDrafts } from "../../app/domain/contribution/draft-owner.server";
import type { Platform } from "../../app/platform.server";

const everyMs = 3_600_000;

/** Once an hour, on each node: doing it twice does no harm. Answers how to stop. */
export function forgetEachHour(platform: Platform, onFault: (error: unknown) => void): () => void {
  const forget = () => Promise.all([forgetExpired(platform), dropExpiredDrafts(platform)]).catch(onFault);
  const timer = setInterval(() => void forget(), everyMs);
  return () => clearInterval(timer);
}
