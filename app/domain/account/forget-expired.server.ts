import type { Platform } from "~/platform.server";
import { perform } from "../act.server";

const formerAddressDays = 7;

/** What had an end and reached it: sessions, links of mails, counted attempts. */
export function forgetExpired(platform: Platform): Promise<void> {
  return perform(platform, { kind: "job", name: "forget" }, async ({ tx, now }) => {
    const over = { lte: now };
    await tx.session.deleteMany({ where: { expiresAt: over } });
    await tx.signInRequest.deleteMany({ where: { expiresAt: over, formerEmail: null } });
    // A former address is needed until its mail has left, and a mail server may be away for days.
    const longOver = { lte: new Date(now.getTime() - formerAddressDays * 86_400_000) };
    await tx.signInRequest.deleteMany({ where: { expiresAt: longOver } });
    await tx.rateLimiterFlexible.deleteMany({ where: { expire: over } });
  });
}
