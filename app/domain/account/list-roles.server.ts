import type { Database } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { Failure } from "../failure";
import type { Actor, Person } from "../policy/actor";
import { administrationReach, mayOpenPeople, mayRemoveRole } from "../policy/administering";
import { type Reach, isWithin } from "../policy/holding";
import { demand } from "../policy/verdict";
import { countSiteAdministrators } from "./hold-roles.server";

const named = { consultation: { select: { id: true, shortTitle: true } } } as const;
const oldestFirst = { orderBy: [{ appointedAt: "asc" as const }, { id: "asc" as const }] };

/** What these accounts hold where the reader is administrator, and whether it may be removed. */
export async function listHeldRoles(db: Database, reader: Actor, accountIds: readonly string[]) {
  const [held, administrators] = await Promise.all([
    db.accountRole.findMany({
      where: { accountId: { in: [...accountIds] } },
      include: named,
      ...oldestFirst,
    }),
    countSiteAdministrators({ tx: db }),
  ]);
  const reach = administrationReach(reader);
  return held
    .filter(({ consultationId }) => isWithin(reach, consultationId))
    .map(({ id, accountId, role, consultationId, appointedAt, consultation }) => ({
      ...{ id, accountId, role, appointedAt, consultation: consultation?.shortTitle ?? null },
      mayRemove: mayRemoveRole(reader, { role, consultationId }, administrators),
    }));
}

export type HeldRole = Awaited<ReturnType<typeof listHeldRoles>>[number];

/** A place where roles are given: the whole site, or a consultation. */
export type Places = { site: boolean; consultations: { id: string; slug: string; title: string }[] };

/** Where the reader gives roles: the consultations within their reach, the latest first. */
export async function listPlaces(db: Database, reach: Reach): Promise<Places> {
  const consultations = await db.consultation.findMany({
    where: reach === "site" ? {} : { id: { in: [...reach] } },
    select: { id: true, slug: true, shortTitle: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return {
    site: reach === "site",
    consultations: consultations.map(({ id, slug, shortTitle }) => ({ id, slug, title: shortTitle })),
  };
}

/** The places to choose among for who is about to give a role. */
export async function readRolePlaces({ db }: Platform, reader: Actor): Promise<Places> {
  demand(mayOpenPeople(reader), "rôle");
  return listPlaces(db, administrationReach(reader));
}

/** One role and who holds it, for who is about to remove it; « unknown » beyond one's reach. */
export async function readHeldRole({ db }: Platform, reader: Person, id: string) {
  demand(mayOpenPeople(reader), "rôle");
  const row = await db.accountRole.findUnique({
    where: { id, account: { erasedAt: null } },
    include: { account: { select: { name: true, email: true } } },
  });
  if (!row) throw new Failure("unknown", "rôle");
  const [role] = (await listHeldRoles(db, reader, [row.accountId])).filter((one) => one.id === id);
  if (!role) throw new Failure("unknown", "rôle");
  return { ...role, ...row.account, isOwn: row.accountId === reader.accountId };
}

/** One's own roles, in the order in which they were given, with the names of their consultations. */
export async function listOwnRoles({ db }: Platform, { accountId }: Person) {
  const held = await db.accountRole.findMany({ where: { accountId }, include: named, ...oldestFirst });
  return held.map(({ id, role, consultation }) => ({
    ...{ id, role, consultation: consultation?.shortTitle ?? null },
  }));
}
