import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { Failure } from "../failure";
import { system } from "../policy/actor";
import { isEmail, plainEmail } from "./email";

/**
 * Makes somebody an administrator of the site, with an account if they have none. The first one comes from a terminal
 * of the server: only who holds the database may do so. Safe to repeat.
 */
export function appointAdministrator(platform: Platform, address: string): Promise<string> {
  const email = plainEmail(address);
  if (!isEmail(email)) throw new Failure("malformed", "mail");
  return perform(platform, system, async ({ tx, now, newId, record }) => {
    const account = await tx.account.upsert({
      where: { email },
      create: { id: newId(), email, createdAt: now },
      update: {},
    });
    const { count } = await tx.accountRole.createMany({
      data: { id: newId(), accountId: account.id, role: "administrator", appointedAt: now },
      skipDuplicates: true,
    });
    if (count > 0) {
      // A session opened before the appointment must not gain from it: they sign in again.
      await tx.session.deleteMany({ where: { accountId: account.id } });
      record({ type: "administrator.appointed", accountId: account.id });
    }
    return account.id;
  });
}
