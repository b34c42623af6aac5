import type { Database } from "~/db/database.server";

/** The names, for staff, of accounts known by their opaque ids; null of one that was erased. */
export async function nameStaff(
  db: Database,
  ids: readonly string[],
): Promise<(id: string) => string | null> {
  const accounts = await db.account.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true, email: true },
  });
  const nameOf = new Map(accounts.map(({ id, name, email }) => [id, name ?? email]));
  return (id) => nameOf.get(id) ?? null;
}
