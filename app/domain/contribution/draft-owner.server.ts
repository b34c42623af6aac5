import { createHash } from "node:crypto";
import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { type Actor, type Author, type Person, system } from "../policy/actor";

/**
 * Whose drafts: somebody's, or, before signing in, those of a browser that holds this cookie; or those of an entry,
 * which are never the drafts of the staff who enter it.
 */
export type DraftOwner = OwnWriter | EntryOwner;
export type OwnWriter = { person: Person } | { holder: string };
export type EntryOwner = { entryId: string; enteredBy: Person };

/** How long the drafts of a browser are kept after their last save. */
export const browserHours = 24;

/** Who signed in owns as themselves; others by the cookie of their browser; null without one. */
export function draftOwner(reader: Actor, holder: string | null): OwnWriter | null {
  if (reader.kind === "person") return { person: reader };
  return holder === null ? null : { holder };
}

/** The columns that say whose a draft is; also what finds it again. */
export function ownedBy(owner: DraftOwner) {
  const nobody = { accountId: null, holderHash: null, entryId: null };
  if ("person" in owner) return { ...nobody, accountId: owner.person.accountId };
  return "entryId" in owner
    ? { ...nobody, entryId: owner.entryId }
    : { ...nobody, holderHash: hashOf(owner.holder) };
}

export const expiryOf = (owner: DraftOwner, now: Date): Date | null =>
  "holder" in owner ? new Date(now.getTime() + browserHours * 60 * 60 * 1000) : null;

/** Nothing that a visitor's draft does is recorded: the author is asked for by the frame only. */
export function authorOf(owner: DraftOwner): Author {
  if ("person" in owner) return owner.person;
  return "entryId" in owner ? owner.enteredBy : system;
}

const hashOf = (holder: string) => createHash("sha256").update(holder).digest("hex");

/** What a browser wrote before its reader signed in becomes theirs. */
export async function adoptDrafts(platform: Platform, person: Person, holder: string | null): Promise<void> {
  if (holder === null) return;
  const held = { holderHash: hashOf(holder) };
  if ((await platform.db.draft.count({ where: held })) === 0) return;
  const data = { accountId: person.accountId, holderHash: null, expiresAt: null };
  await perform(platform, person, ({ tx }) => tx.draft.updateMany({ where: held, data }));
}

/** Drafts of browsers whose day is over; run now and then. */
export function dropExpiredDrafts(platform: Platform): Promise<number> {
  return perform(platform, system, async ({ tx, now }) => {
    const { count } = await tx.draft.deleteMany({ where: { expiresAt: { lt: now } } });
    return count;
  });
}
