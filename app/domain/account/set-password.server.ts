import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { hashPassword, isPassword, type Weakness, weaknessOf } from "./password.server";

type Change = { current: string | null; password: string };
export type PasswordOutcome = "set" | "wrong-current" | Weakness;

/**
 * Sets a first password, or changes it for whoever knows the one of today: a browser left open must not be
 * enough to shut its owner out. The caller opens a new session: all others end.
 */
export async function setPassword(
  platform: Platform,
  person: Person,
  { current, password }: Change,
): Promise<PasswordOutcome> {
  const account = await platform.db.account.findUnique({ where: { id: person.accountId, erasedAt: null } });
  if (!account) throw new Failure("unknown", "compte");
  const { passwordHash, name, email } = account;
  if (passwordHash !== null && !(await isPassword(current ?? "", passwordHash))) return "wrong-current";
  const weakness = await weaknessOf(
    password,
    [name, email, "concertation"].filter((word) => word !== null),
  );
  if (weakness) return weakness;

  const hash = await hashPassword(password);
  return perform(platform, person, async ({ tx, record }) => {
    // The hash it was checked against is still there, or somebody else changed it meanwhile.
    const where = { id: person.accountId, passwordHash };
    const { count } = await tx.account.updateMany({ where, data: { passwordHash: hash } });
    if (count === 0) return "wrong-current";
    record({ type: "account.password-set", accountId: person.accountId });
    return "set";
  });
}
