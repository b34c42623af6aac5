import type { Act } from "../act.server";
import type { Person } from "../policy/actor";

/**
 * Role changes happen one after the other: nobody else writes to their table until this act ends, and who only
 * reads never waits. Answers its author as they stand now, since a role lost meanwhile gives no right.
 */
export async function holdRoles({ tx }: Act, { accountId }: Person): Promise<Person> {
  await tx.$executeRaw`LOCK TABLE account_role IN SHARE ROW EXCLUSIVE MODE`;
  const roles = await tx.accountRole.findMany({ where: { accountId, account: { erasedAt: null } } });
  const grants = roles.map(({ role, consultationId }) => ({ role, consultationId }));
  return { kind: "person", accountId, grants };
}

/** The administrators of the site who can still sign in; one must always be left. */
export function countSiteAdministrators({ tx }: Pick<Act, "tx">): Promise<number> {
  const where = { role: "administrator", consultationId: null, account: { erasedAt: null } } as const;
  return tx.accountRole.count({ where });
}
