import { openSession, sessionCookieName } from "~/auth/session.server";
import { type Act, perform } from "~/domain/act.server";
import { type Grant, type Person, type Role, system } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";

/** `roles` hold on the whole site, `grants` where they say. */
type Wanted = { email?: string; name?: string; roles?: readonly Role[]; grants?: readonly Grant[] };

/** Somebody with an account, a contributor and an open session; `cookie` is what their browser sends. */
export function signedInAs(
  platform: Platform,
  wanted: Wanted = {},
): Promise<{ person: Person; cookie: string; token: string }> {
  return perform(platform, system, async (act) => {
    const accountId = await accountOf(act, wanted);
    const token = await openSession(act, accountId, null);
    const held = await act.tx.accountRole.findMany({ where: { accountId } });
    const grants = held.map(({ role, consultationId }) => ({ role, consultationId }));
    const person: Person = { kind: "person", accountId, grants };
    return { person, cookie: `${sessionCookieName}=${token}`, token };
  });
}

/** The account of this address, made when there is none. */
async function accountOf({ tx, now, newId }: Act, wanted: Wanted): Promise<string> {
  const { email, name, roles = [], grants = [] } = wanted;
  const id = newId();
  const address = email ?? `${id}@exemple.example`;
  const declaredName = name ?? "Camille Essai";
  const account = await tx.account.upsert({
    where: { email: address },
    create: { id, email: address, name: declaredName, createdAt: now },
    update: {},
    include: { contributors: true },
  });
  if (account.contributors.length === 0)
    await tx.contributor.create({
      data: { id: newId(), accountId: account.id, declaredName, createdAt: now },
    });
  const given = [...roles.map((role) => ({ role, consultationId: null })), ...grants];
  const data = given.map((grant) => ({ id: newId(), accountId: account.id, ...grant, appointedAt: now }));
  await tx.accountRole.createMany({ data, skipDuplicates: true });
  return account.id;
}
