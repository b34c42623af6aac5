import { z } from "zod";
import { type Database, join, sql } from "~/db/database.server";

/** More would not be read: the name is to be typed more precisely. */
const mostAlike = 8;

const people = z.array(
  z.object({
    ...{ id: z.string(), name: z.string(), capacity: z.string().nullable() },
    ...{ organisation: z.string().nullable(), reference: z.string() },
  }),
);

/**
 * People without an account who contributed to this consultation under this name, whatever its capitals, each with
 * their last reference: a person counts once, and only whoever holds the letters can say that two are of one hand.
 * Whoever has an account is never among them: a name on an envelope must give nobody rights over a text, nor
 * a text to somebody's account.
 */
export async function findAlikePeople(db: Database, consultationId: string, name: string) {
  return people.parse(
    await db.$queryRaw(sql`
      SELECT n.id, n.declared_name AS name, n.capacity, l.organisation_name AS organisation, l.reference
      FROM contributor n
      CROSS JOIN LATERAL (
        SELECT c.reference, c.organisation_name FROM contribution c
        WHERE c.contributor_id = n.id AND c.consultation_id = ${consultationId}::uuid
        ORDER BY c.submitted_at DESC, c.id DESC LIMIT 1) l
      WHERE n.account_id IS NULL AND n.erased_at IS NULL AND lower(n.declared_name) = lower(${name})
      ORDER BY n.created_at DESC, n.id LIMIT ${mostAlike}`),
  );
}

export type AlikePerson = Awaited<ReturnType<typeof findAlikePeople>>[number];

const bodies = z.array(z.object({ id: z.string(), name: z.string(), isVerified: z.boolean() }));

/** Bodies whose name holds every word of this one, whatever accents and capitals; the exact one first. */
export async function findAlikeBodies(db: Database, name: string) {
  const words = name.split(/\s+/).filter((word) => word !== "");
  const holding = words.map((word) => sql`position(lower(unaccent(${word})) IN lower(unaccent(o.name))) > 0`);
  return bodies.parse(
    await db.$queryRaw(sql`
      SELECT o.id, o.name, o.verified_at IS NOT NULL AS "isVerified" FROM organisation o
      ${words.length === 0 ? sql`WHERE false` : sql`WHERE ${join(holding, " AND ")}`}
      ORDER BY lower(unaccent(o.name)) <> lower(unaccent(${name})), o.verified_at IS NULL, o.name, o.id
      LIMIT ${mostAlike}`),
  );
}

export type AlikeBody = Awaited<ReturnType<typeof findAlikeBodies>>[number];
