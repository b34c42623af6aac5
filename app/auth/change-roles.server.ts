import {
  giveRole,
  type Given,
  type Removed,
  removeRole,
  type RoleWish,
} from "~/domain/account/change-roles.server";
import { type Act, perform } from "~/domain/act.server";
import type { Person } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { luciaOn } from "./lucia.server";
import { openSession } from "./session.server";

/** What became of it; `token` is that of this browser's new session, when the roles were its reader's own. */
type Changed<Outcome> = { outcome: Outcome; token: string | null };

/** Gives a role; whoever receives it signs in again. */
export function giveRoleTo(platform: Platform, author: Person, wish: RoleWish): Promise<Changed<Given>> {
  return perform(platform, author, async (act) =>
    withNewSessions(act, author, await giveRole(act, author, wish)),
  );
}

/** Removes a role, with every session of whoever held it. */
export function removeRoleFrom(
  platform: Platform,
  author: Person,
  grantId: string,
): Promise<Changed<Removed>> {
  return perform(platform, author, async (act) =>
    withNewSessions(act, author, await removeRole(act, author, grantId)),
  );
}

/** A session opened before a change of roles must not gain from it, nor outlive a loss. */
async function withNewSessions<Outcome extends Given | Removed>(
  act: Act,
  author: Person,
  outcome: Outcome,
): Promise<Changed<Outcome>> {
  if (outcome.kind !== "given" && outcome.kind !== "removed") return { outcome, token: null };
  const { accountId } = outcome;
  await luciaOn({ db: act.tx, clock: () => act.now }).invalidateUserSessions(accountId);
  const isOwn = accountId === author.accountId;
  return { outcome, token: isOwn ? await openSession(act, accountId, null) : null };
}
