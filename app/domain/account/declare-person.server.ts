import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { declareMandate } from "./declare-mandate.server";

/** In one's own name, or also for a body, by the name it is known under. */
export type Declaration = { name: string; organisation: string | null };

/**
 * Says who somebody is: their name, and the body they speak for, if any. Choosing a body proves nothing:
 * the mandate is declared, and shown as not verified. Safe to repeat.
 */
export function declarePerson(platform: Platform, person: Person, declaration: Declaration): Promise<void> {
  return perform(platform, person, async (act) => {
    await nameAccount(act, person, declaration.name);
    const contributorId = await nameContributor(act, person, declaration.name);
    if (declaration.organisation === null) return;
    const organisationId = await organisationNamed(act, declaration.organisation);
    await declareMandate(act, contributorId, organisationId);
  });
}

/** A name may be put right: what was published under it follows. */
export function rename(platform: Platform, person: Person, name: string): Promise<void> {
  return declarePerson(platform, person, { name, organisation: null });
}

/** Locks the account: two forms sent at once make one contributor. */
async function nameAccount({ tx, record }: Act, { accountId }: Person, name: string): Promise<void> {
  const { count } = await tx.account.updateMany({ where: { id: accountId, erasedAt: null }, data: { name } });
  if (count === 0) throw new Failure("unknown", "compte");
  record({ type: "account.named", accountId });
}

async function nameContributor({ tx, now, newId }: Act, { accountId }: Person, declaredName: string) {
  const where = { accountId, erasedAt: null };
  const held = await tx.contributor.findFirst({ where, orderBy: { createdAt: "asc" } });
  if (!held) {
    const data = { id: newId(), accountId, declaredName, createdAt: now };
    return (await tx.contributor.create({ data })).id;
  }
  await tx.contributor.update({ where: { id: held.id }, data: { declaredName } });
  return held.id;
}

/** The body of this name, however its capitals were typed; a new one when nobody spoke for it yet. */
async function organisationNamed({ tx, now, newId, record }: Act, name: string): Promise<string> {
  const found = await tx.organisation.findFirst({
    where: { name: { equals: escapeLike(name), mode: "insensitive" } },
    orderBy: [{ verifiedAt: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }],
  });
  if (found) return found.id;
  const { id } = await tx.organisation.create({ data: { id: newId(), name, createdAt: now } });
  record({ type: "organisation.created", organisationId: id });
  return id;
}

/** Without regard to capitals means LIKE, where these two would stand for anything. */
const escapeLike = (name: string) => name.replaceAll(/[\\%_]/g, "\\$&");
