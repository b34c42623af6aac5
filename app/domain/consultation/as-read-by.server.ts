import type { Transaction } from "~/db/database.server";
import type { Actor } from "../policy/actor";
import { isToCome } from "../policy/reading";
import type { Consultation } from "./consultation";

type Held = Consultation & { id: string };
type Tables = Pick<Transaction, "account" | "invitation">;

/** A consultation with whether its reader is invited to prepare it, which the rules need. */
export async function asReadBy<Read extends Held>(db: Tables, reader: Actor, held: Read, now: Date) {
  return { ...held, isInvited: await isInvited(db, reader, held, now) };
}

/** Asked only before the opening, of who is signed in: everybody else is not invited, or needs not be. */
async function isInvited(db: Tables, reader: Actor, held: Held, now: Date): Promise<boolean> {
  if (reader.kind !== "person" || !isToCome(held, now)) return false;
  const account = await db.account.findUnique({ where: { id: reader.accountId }, select: { email: true } });
  if (!account?.email) return false;
  const where = { consultationId: held.id, email: account.email };
  return (await db.invitation.count({ where })) > 0;
}
