import type { Act } from "../act.server";
import { Failure, type FailureCode } from "../failure";
import type { Grant, Person } from "../policy/actor";
import { mayGiveRole, mayOpenPeople, mayRemoveRole } from "../policy/administering";
import { demand } from "../policy/verdict";
import { countSiteAdministrators, holdRoles } from "./hold-roles.server";

/** A role to give, to the holder of an address. */
export type RoleWish = Grant & { email: string };

export type Given = { kind: "given"; accountId: string } | { kind: "no-account" } | { kind: "held" };

/**
 * Gives a role to who has an account at this address, and tells them by mail. That nobody has one is told to administrators only: the
 * verdict comes first.
 */
export async function giveRole(act: Act, author: Person, { email, ...grant }: RoleWish): Promise<Given> {
  const { tx, now, newId, record, enqueue } = act;
  demand(mayGiveRole(await holdRoles(act, author), grant.consultationId), "rôle");
  await demandConsultation(act, grant.consultationId);
  const account = await tx.account.findUnique({ where: { email, erasedAt: null }, select: { id: true } });
  if (!account) return { kind: "no-account" };
  const data = { id: newId(), accountId: account.id, ...grant, appointedAt: now };
  const { count } = await tx.accountRole.createMany({ data, skipDuplicates: true });
  if (count === 0) return { kind: "held" };
  const { role, consultationId } = grant;
  record({ type: "role.given", accountId: account.id, consultationId, before: null, after: role });
  await enqueue({ kind: "mail.role", roleId: data.id, givenById: author.accountId });
  return { kind: "given", accountId: account.id };
}

async function demandConsultation({ tx }: Act, id: string | null) {
  if (id === null || (await tx.consultation.count({ where: { id } })) > 0) return;
  throw new Failure("unknown", "concertation");
}

/** `author`: as they are left, since one may remove a role of one's own. */
export type Removed = { kind: "removed"; accountId: string; author: Person } | { kind: "last-administrator" };

/**
 * Removes a role. Two administrators of the site who remove each other at the same instant wait for each other
 * here: the second is no administrator any more, and one of them stays.
 */
export async function removeRole(act: Act, author: Person, grantId: string): Promise<Removed> {
  const current = await holdRoles(act, author);
  demand(mayOpenPeople(current), "rôle");
  const held = await act.tx.accountRole.findUnique({ where: { id: grantId } });
  if (!held) throw new Failure("unknown", "rôle");
  const { accountId, role, consultationId } = held;
  const may = mayRemoveRole(current, { role, consultationId }, await countSiteAdministrators(act));
  if (!may.allowed) return refuse(may.because);
  await act.tx.accountRole.delete({ where: { id: grantId } });
  act.record({ type: "role.removed", accountId, consultationId, before: role, after: null });
  return { kind: "removed", accountId, author: await holdRoles(act, author) };
}

/** That somebody must stay is an ordinary outcome; the rest is not theirs. */
function refuse(because: FailureCode | "last-administrator"): Removed {
  if (because === "last-administrator") return { kind: because };
  throw new Failure(because, "rôle");
}
