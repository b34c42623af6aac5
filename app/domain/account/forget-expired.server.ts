import type { Platform } from "~/platform.server";
import { perform } from "../act.server";

/** What had an end and reached it: sessions, links of mails, counted attempts. */
export function forgetExpired(platform: Platform): Promise<void> {
  return perform(platform, { kind: "job", name: "forget" }, async ({ tx, now }) => {
    const over = { lte: now };
    await tx.session.deleteMany({ where: { expiresAt: over } });
    await tx.signInRequest.deleteMany({ where: { expiresAt: over } });
    await tx.rateLimiterFlexible.deleteMany({ where: { expire: over } });
  });
}
