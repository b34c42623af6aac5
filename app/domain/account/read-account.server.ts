import { sql } from "~/db/database.server";
import { z } from "zod";
import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";

/** One's own account, as one sees it: never the hash of the password. */
export async function readAccount({ db }: Platform, { accountId }: Person) {
  const account = await db.account.findUnique({
    where: { id: accountId, erasedAt: null },
    include: {
      contributors: {
        where: { erasedAt: null },
        include: { mandates: { include: { organisation: true }, orderBy: { declaredAt: "asc" } } },
      },
    },
  });
  if (!account) throw new Failure("unknown", "compte");
  const { name, email, passwordHash, contributors } = account;
  const mandates = contributors.flatMap((contributor) =>
    contributor.mandates.map(({ id, state, reason, organisation }) => ({
      ...{ id, state, reason, name: organisation.name },
    })),
  );
  return { name, email, hasPassword: passwordHash !== null, mandates };
}

const named = z.array(z.object({ name: z.string() }));
const mostNames = 1_000;

/** The names of bodies, to choose among: nothing of who speaks for them. */
export async function listOrganisationNames({ db }: Platform): Promise<string[]> {
  const rows = await db.$queryRaw(
    sql`SELECT DISTINCT name COLLATE "fr-x-icu" AS name FROM organisation ORDER BY 1 LIMIT ${mostNames}`,
  );
  return named.parse(rows).map(({ name }) => name);
}

/** Whether somebody said who they are; asked after each signing in. */
export async function hasName({ db }: Platform, { accountId }: Person): Promise<boolean> {
  return (await db.account.count({ where: { id: accountId, name: { not: null } } })) > 0;
}
