import { z } from "zod";
import { type Database, empty, join, sql, type Sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { countedExactly } from "../contribution/filter";
import type { Actor, Role } from "../policy/actor";
import { administrationReach, mayOpenPeople } from "../policy/administering";
import type { Reach } from "../policy/holding";
import { demand } from "../policy/verdict";
import { listHeldRoles, listPlaces } from "./list-roles.server";

export const peoplePageSize = 30;

/** Whom to list; an absent wish is no wish. `place` is the id of a consultation, or the whole site. */
export type PeopleFilter = {
  role?: Role | undefined;
  place?: string | undefined;
  /** Each must stand in the name or the address, whatever its accents and capitals. */
  words?: string | undefined;
};

/**
 * A page of the people who hold a role where the reader is administrator, by name, with what they hold there,
 * their number, and the places to choose among. `after` is the account that the page before ended with.
 */
export async function listPeople(
  { db, clock }: Platform,
  reader: Actor,
  filter: PeopleFilter,
  after: string | null,
) {
  demand(mayOpenPeople(reader), "personnes");
  const now = clock();
  const reach = administrationReach(reader);
  const wanted = join([heldWithin(reach, filter), ...wordsOf(filter).map(saying)], " AND ");
  const [page, count, places] = await Promise.all([
    listPage(db, wanted, after),
    countUpTo(db, wanted),
    listPlaces(db, reach),
  ]);
  const held = await listHeldRoles(
    db,
    reader,
    page.accounts.map(({ id }) => id),
  );
  const people = page.accounts.map((account) => ({
    ...account,
    roles: held.filter(({ accountId }) => accountId === account.id),
  }));
  return { people, count, now, places, next: page.next };
}

export type ListedPerson = Awaited<ReturnType<typeof listPeople>>["people"][number];

/** Holders of a role that the filter asks for, within the reader's reach: few, whatever the number of accounts. */
function heldWithin(reach: Reach, { role, place }: PeopleFilter): Sql {
  const conditions = [
    sql`r.account_id = a.id`,
    ...(reach === "site" ? [] : [sql`r.consultation_id = ANY(${[...reach]}::uuid[])`]),
    ...(role === undefined ? [] : [sql`r.role = ${role}::role`]),
    ...(place === undefined ? [] : [placed(place)]),
  ];
  return sql`a.erased_at IS NULL AND EXISTS (SELECT 1 FROM account_role r WHERE ${join(conditions, " AND ")})`;
}

const placed = (place: string): Sql =>
  place === "site" ? sql`r.consultation_id IS NULL` : sql`r.consultation_id = ${place}::uuid`;

const wordsOf = ({ words = "" }: PeopleFilter) => words.split(/\s+/).filter((word) => word !== "");

const saying = (word: string): Sql =>
  sql`position(lower(unaccent(${word})) IN lower(unaccent(concat_ws(' ', a.name, a.email)))) > 0`;

const shownName = sql`coalesce(a.name, a.email, '') COLLATE "fr-x-icu"`;
const accounts = z.array(
  z.object({ id: z.string(), name: z.string().nullable(), email: z.string().nullable() }),
);

async function listPage(db: Database, wanted: Sql, after: string | null) {
  const beyond = after
    ? sql`AND (${shownName}, a.id) > (
        SELECT coalesce(l.name, l.email, '') COLLATE "fr-x-icu", l.id FROM account l WHERE l.id = ${after}::uuid)`
    : empty;
  const found = accounts.parse(
    await db.$queryRaw(sql`
      SELECT a.id, a.name, a.email FROM account a WHERE ${wanted} ${beyond}
      ORDER BY ${shownName}, a.id LIMIT ${peoplePageSize + 1}`),
  );
  const page = found.slice(0, peoplePageSize);
  return { accounts: page, next: found.length > peoplePageSize ? (page.at(-1)?.id ?? null) : null };
}

/** Exact up to the limit; one more means « more than ». */
async function countUpTo(db: Database, wanted: Sql): Promise<number> {
  const counted = await db.$queryRaw(sql`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM account a WHERE ${wanted} LIMIT ${countedExactly + 1}) AS counted`);
  return z.tuple([z.object({ count: z.number() })]).parse(counted)[0].count;
}
