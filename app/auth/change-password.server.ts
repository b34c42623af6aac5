import {
  checkPassword,
  keepPassword,
  type PasswordChange,
  type PasswordRefusal,
} from "~/domain/account/change-password.server";
import { perform } from "~/domain/act.server";
import type { Person } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { listSessions, openSession } from "./session.server";

/** For so long after signing in, whoever forgot their password need not know it to change it. */
const provenMinutes = 15;

type Wanted = Omit<PasswordChange, "proven">;

/** A new password ends every session, whoever holds it; this browser gets a new one, whose token is answered. */
export async function changePassword(
  platform: Platform,
  person: Person,
  wanted: Wanted,
  cookieHeader: string | null,
): Promise<{ kind: "set"; token: string } | PasswordRefusal> {
  const proven = await hasJustSignedIn(platform, person, cookieHeader);
  const checked = await checkPassword(platform, person, { ...wanted, proven });
  if (checked.kind === "refused") return checked;
  return perform(platform, person, async (act) => {
    await keepPassword(act, person, checked);
    await act.tx.session.deleteMany({ where: { accountId: person.accountId } });
    return { kind: "set", token: await openSession(act, person.accountId, null) };
  });
}

export async function hasJustSignedIn(platform: Platform, person: Person, cookieHeader: string | null) {
  const sessions = await listSessions(platform, person, cookieHeader);
  const current = sessions.find((session) => session.current);
  const since = platform.clock().getTime() - provenMinutes * 60_000;
  return current !== undefined && current.createdAt.getTime() > since;
}
