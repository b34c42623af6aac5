import { createHash } from "node:crypto";
import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { type Actor, type Author, type Person, system } from "../policy/actor";

/** Whose drafts: somebody's, or, before signing in, those of a browser that holds this cookie. */
export type DraftOwner = { person: Person } | { holder: string };

/** How long the drafts of a browser are kept after their last save. */
export const browserHours = 24;

/** Who signed in owns as themselves; others by the cookie of their browser; null without one. */
export function draftOwner(reader: Actor, holder: string | null): DraftOwner | null {
  if (reader.kind === "person") return { person: reader };
  return holder === null ? null : { holder };
}

/** The columns that say whose a draft is; also what finds it again. */
export function ownedBy(owner: DraftOwner) {
  return "person" in owner
    ? { accountId: owner.person.accountId, holderHash: null }
    : { accountId: null, holderHash: hashOf(owner.holder) };
}

export const expiryOf = (owner: DraftOwner, now: Date): Date | null =>
  "person" in owner ? null : new Date(now.getTime() + browserHours * 60 * 60 * 1000);

/** Nothing that a visitor's draft does is recorded: the author is asked for by the frame only. */
export const authorOf = (owner: DraftOwner): Author => ("person" in owner ? owner.person : system);

const hashOf = (holder: string) => createHash("sha256").update(holder).digest("hex");

/** What a browser wrote before its reader signed in becomes theirs. */
export async function adoptDrafts(platform: Platform, person: Person, holder: string | null): Promise<void> {
  if (holder === null) return;
  const held = { holderHash: hashOf(holder), accountId: null };
  if ((await platform.db.draft.count({ where: held })) === 0) return;
  const data = { accountId: person.accountId, holderHash: null, expiresAt: null };
  await perform(platform, person, ({ tx }) => tx.draft.updateMany({ where: held, data }));
}

/** Drafts of browsers whose day is over; run now and then. */
export function dropExpiredDrafts(platform: Platform): Promise<number> {
  return perform(platform, system, async ({ tx, now }) => {
    const { count } = await tx.draft.deleteMany({ where: { accountId: null, expiresAt: { lt: now } } });
    return count;
  });
}
