import { z } from "zod";
import { type Database, empty, join, sql, type Sql } from "~/db/database.server";
import { daysLater, instantOf } from "~/lib/zoned-time";
import { countedExactly } from "../contribution/filter";
import type { JournalCursor, JournalFilter, WantedActor } from "./journal";

/** A fact as the journal shows it: by ids, before anybody is named. */
export type FoundFact = z.infer<typeof rows>[number];

const rows = z.array(
  z.object({
    ...{ sequence: z.bigint(), type: z.string(), at: z.date() },
    ...{ actorKind: z.enum(["person", "job", "system"]), actorId: z.string().nullable() },
    payload: z.record(z.string(), z.json()),
    sealed: z.boolean(),
  }),
);

/** A page of the facts wanted, the latest first. */
export async function findFacts(
  db: Database,
  filter: JournalFilter,
  after: JournalCursor | null,
  limit: number,
): Promise<FoundFact[]> {
  const beyond = after
    ? sql`AND (f.at, f.sequence) < (${after.at.toISOString()}::timestamptz, ${after.sequence})`
    : empty;
  return rows.parse(
    await db.$queryRaw(sql`
      SELECT f.sequence, f.type, f.at, f.actor_kind AS "actorKind", f.actor_id AS "actorId", f.payload,
             coalesce((SELECT s.sealed FROM seal s ORDER BY s.number DESC LIMIT 1) @> f.sequence, false) AS sealed
      FROM fact f WHERE ${await conditionsOf(db, filter)} ${beyond}
      ORDER BY f.at DESC, f.sequence DESC LIMIT ${limit}`),
  );
}

/** Exact up to the limit; one more means « more than ». */
export async function countFacts(db: Database, filter: JournalFilter): Promise<number> {
  const counted = await db.$queryRaw(sql`
    SELECT count(*)::int AS count
    FROM (SELECT 1 FROM fact f WHERE ${await conditionsOf(db, filter)} LIMIT ${countedExactly + 1}) AS wanted`);
  return z.tuple([z.object({ count: z.number() })]).parse(counted)[0].count;
}

const timeZone = "Europe/Paris";
const startOf = (day: string) => instantOf(`${day}T00:00`, timeZone);

/** The consultation is found first: only a value tells PostgreSQL how rare its facts are. */
async function conditionsOf(db: Database, filter: JournalFilter): Promise<Sql> {
  const { from, to, type, consultation, actor } = filter;
  const conditions = [
    from && sql`f.at >= ${startOf(from).toISOString()}::timestamptz`,
    to && sql`f.at < ${daysLater(startOf(to), 1, timeZone).toISOString()}::timestamptz`,
    type && sql`f.type = ${type}`,
    consultation && consultationCondition(await findConsultation(db, consultation)),
    actor && actorCondition(actor),
  ].filter((condition) => typeof condition === "object");
  return conditions.length === 0 ? sql`true` : join(conditions, " AND ");
}

function actorCondition(actor: WantedActor): Sql {
  return actor.kind === "person"
    ? sql`f.actor_id = ${actor.accountId}::uuid`
    : sql`f.actor_id IS NULL AND f.actor_kind = ${actor.kind}`;
}

const findConsultation = (db: Database, slug: string) =>
  db.consultation.findUnique({ where: { slug }, select: { id: true } });

const consultationCondition = (found: { id: string } | null): Sql =>
  found ? sql`f.consultation_id = ${found.id}::uuid` : sql`false`;
