import type { Platform } from "~/platform.server";
import type { Act } from "../act.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { hashPassword, isPassword, type Weakness, weaknessOf } from "./password.server";

/** `proven`: who asks signed in just now, and need not know the password of today. */
export type PasswordChange = { current: string; password: string; proven: boolean };

type Checked = { kind: "accepted"; hash: string; former: string | null };
export type PasswordRefusal = { kind: "refused"; because: "wrong-current" | Weakness };

/**
 * Looks at a new password: for whoever knows the one of today, since a browser left open must not be enough
 * to shut its owner out. Takes its time, so it is done before the act that keeps it.
 */
export async function checkPassword(
  { db }: Platform,
  { accountId }: Person,
  { current, password, proven }: PasswordChange,
): Promise<Checked | PasswordRefusal> {
  const account = await db.account.findUnique({ where: { id: accountId, erasedAt: null } });
  if (!account) throw new Failure("unknown", "compte");
  const { passwordHash: former, name, email } = account;
  const mustKnow = former !== null && !proven;
  if (mustKnow && !(await isPassword(current, former))) return refusal("wrong-current");
  const known = [name, email, "concertation"].filter((word) => word !== null);
  const weakness = await weaknessOf(password, known);
  return weakness ? refusal(weakness) : { kind: "accepted", hash: await hashPassword(password), former };
}

const refusal = (because: PasswordRefusal["because"]): PasswordRefusal => ({ kind: "refused", because });

/** Keeps it, unless somebody changed it meanwhile. */
export async function keepPassword({ tx, record }: Act, { accountId }: Person, { hash, former }: Checked) {
  const where = { id: accountId, erasedAt: null, passwordHash: former };
  const { count } = await tx.account.updateMany({ where, data: { passwordHash: hash } });
  if (count === 0) throw new Failure("conflict", "mot de passe");
  record({ type: "account.password-set", accountId });
}
