import { z } from "zod";
import { type Database, empty, sql, type Sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { readCards } from "../contribution/card.server";
import { countedExactly } from "../contribution/filter";
import type { Actor } from "../policy/actor";
import type { Reach } from "../policy/holding";
import { mayOpenModeration, moderationReach } from "../policy/moderating";
import { demand } from "../policy/verdict";
import type { QueueCursor, QueueFilter } from "./queue";
import { moderationStates, standingOf } from "./standing";

export const queuePageSize = 20;

/** A page of what its reader moderates, with its number: of all consultations, or of theirs. For staff only. */
export async function listModeration(
  { db }: Platform,
  reader: Actor,
  filter: QueueFilter,
  after: QueueCursor | null,
) {
  demand(mayOpenModeration(reader), "modération");
  const wanted = sql`${conditionOf[filter]} AND ${withinReach(moderationReach(reader))}`;
  const [page, count] = await Promise.all([listPage(db, wanted, after), countUpTo(db, wanted)]);
  return { count, ...page };
}

/**
 * The queue as a table: each contribution with its rank, and its place in it. Milliseconds as a number, so
 * that one comparison of rows says what comes after.
 */
const queue = sql`
  SELECT c.id, c.consultation_id, c.moderation, c.withdrawn_at, c.late, k.short_title AS consultation, s.open,
         CASE WHEN c.withdrawn_at IS NOT NULL THEN 2 WHEN c.moderation = 'pending' THEN 0
              WHEN s.open > 0 THEN 1 ELSE 2 END AS rank,
         (extract(epoch FROM c.submitted_at) * 1000)::bigint AS millis
  FROM contribution c
  JOIN consultation k ON k.id = c.consultation_id
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS open FROM report r WHERE r.contribution_id = c.id AND r.closed_at IS NULL) s`;

const conditionOf: Record<QueueFilter, Sql> = {
  "to-review": sql`q.rank < 2 AND NOT q.late`,
  reported: sql`q.open > 0 AND q.withdrawn_at IS NULL AND NOT q.late`,
  all: sql`NOT q.late`,
  hidden: sql`q.moderation IN ('hidden', 'refused') AND q.withdrawn_at IS NULL AND NOT q.late`,
  late: sql`q.late`,
};

const withinReach = (reach: Reach): Sql =>
  reach === "site" ? sql`true` : sql`q.consultation_id = ANY(${[...reach]}::uuid[])`;

const rows = z.array(
  z.object({
    ...{
      id: z.string(),
      consultation: z.string(),
      openReports: z.number(),
      rank: z.number(),
      late: z.boolean(),
    },
    place: z.coerce.number(),
    moderation: z.enum(moderationStates),
    withdrawnAt: z.date().nullable(),
  }),
);

const placed = sql`SELECT *, CASE WHEN rank < 2 THEN millis ELSE -millis END AS place FROM (${queue}) AS ranked`;

async function listPage(db: Database, wanted: Sql, after: QueueCursor | null) {
  const beyond = after
    ? sql`AND (q.rank, q.place, q.id) > (${after.rank}, ${after.place}::bigint, ${after.id}::uuid)`
    : empty;
  const found = rows.parse(
    await db.$queryRaw(sql`
      SELECT q.id, q.consultation, q.open AS "openReports", q.rank, q.place, q.moderation::text,
             q.withdrawn_at AS "withdrawnAt", q.late
      FROM (${placed}) AS q WHERE ${wanted} ${beyond}
      ORDER BY q.rank, q.place, q.id LIMIT ${queuePageSize + 1}`),
  );
  const page = found.slice(0, queuePageSize);
  const last = page.at(-1);
  const next = found.length > queuePageSize && last ? cursorOf(last) : null;
  return { entries: await entriesOf(db, page), next };
}

type Row = z.infer<typeof rows>[number];

const cursorOf = ({ rank, place, id }: Row): QueueCursor => ({ rank, place, id });

/** What its author withdrew is covered for staff too: they see that it was there. */
async function entriesOf(db: Database, page: readonly Row[]) {
  const cards = await readCards(
    db,
    page.map(({ id }) => id),
  );
  const byId = new Map(cards.map((card) => [card.id, card]));
  return page.flatMap((row) => {
    const card = byId.get(row.id);
    if (!card) return [];
    const { reference, submittedAt, fiche, kind } = card;
    const { consultation, openReports, withdrawnAt, late } = row;
    return {
      ...{ reference, submittedAt, fiche, kind, consultation, openReports, late, standing: standingOf(row) },
      card: withdrawnAt === null ? card : null,
    };
  });
}

/** Exact up to the limit; one more means « more than ». */
async function countUpTo(db: Database, wanted: Sql): Promise<number> {
  const counted = await db.$queryRaw(sql`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM (${placed}) AS q WHERE ${wanted} LIMIT ${countedExactly + 1}) AS counted`);
  return z.tuple([z.object({ count: z.number() })]).parse(counted)[0].count;
}
