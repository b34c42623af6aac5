import { hasJustSignedIn } from "~/auth/change-password.server";
import { listSessions } from "~/auth/session.server";
import { readAccount } from "~/domain/account/read-account.server";
import type { Person } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";

type Asked = { platform: Platform; reader: Person; request: Request };

/** One's account and where it is signed in. The password of today is not asked for just after signing in. */
export async function showAccount({ platform, reader, request }: Asked) {
  const cookies = request.headers.get("Cookie");
  const [account, sessions, isProven] = await Promise.all([
    readAccount(platform, reader),
    listSessions(platform, reader, cookies),
    hasJustSignedIn(platform, reader, cookies),
  ]);
  return { account, sessions, mustKnowPassword: account.hasPassword && !isProven };
}
