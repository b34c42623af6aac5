import { empty, join, sql, type Sql } from "~/db/database.server";
import type { Reach } from "../policy/holding";
import type { QueueCursor, QueueFilter } from "./queue";

type Part = { after: QueueCursor | null; limit: number };

/**
 * The moderators' queue is three lists, one after the other: what waits, the earliest first; what somebody reported, the
 * earliest first; the rest, the latest first. Each is read in its own order from its own index, consultation by
 * consultation and no further than asked, so that a page costs the same whatever the number of contributions.
 */
type Rank = 0 | 1 | 2;

const open = sql`(SELECT count(*)::int FROM report r WHERE r.contribution_id = c.id AND r.closed_at IS NULL)`;
const isReported = sql`EXISTS (SELECT 1 FROM report r WHERE r.contribution_id = c.id AND r.closed_at IS NULL)`;
const waits = sql`c.moderation = 'pending' AND c.withdrawn_at IS NULL`;
const isTakenAway = sql`c.moderation IN ('hidden', 'refused') AND c.withdrawn_at IS NULL`;
/** From the reports, which are few, rather than from the contributions. */
const isAmongReported = sql`c.id IN (SELECT r.contribution_id FROM report r WHERE r.closed_at IS NULL)`;

const conditionOf: Record<Rank, Sql> = {
  0: waits,
  1: sql`${isAmongReported} AND c.withdrawn_at IS NULL AND c.moderation <> 'pending'`,
  2: sql`(c.withdrawn_at IS NOT NULL OR NOT (c.moderation = 'pending' OR ${isReported}))`,
};

/** Neither too late nor told in confidence, which nobody moderates. */
const inTime = sql`NOT c.late AND c.moderation <> 'preparatory'`;

/** In which lists a filter finds something, and what it asks there. */
const partsOf: Record<QueueFilter, readonly (readonly [Rank, Sql])[]> = {
  "to-review": [
    [0, inTime],
    [1, inTime],
  ],
  reported: [
    [0, sql`${inTime} AND ${isAmongReported}`],
    [1, inTime],
  ],
  all: [
    [0, inTime],
    [1, inTime],
    [2, inTime],
  ],
  hidden: [
    [1, sql`${inTime} AND ${isTakenAway}`],
    [2, sql`${inTime} AND ${isTakenAway}`],
  ],
  late: [
    [0, sql`c.late`],
    [1, sql`c.late`],
    [2, sql`c.late`],
  ],
};

/**
 * What a filter lets through, as rows (id, consultation_id, moderation, withdrawn_at, late, open, rank, place): at least the
 * first `limit` after the cursor. The place is the instant in milliseconds, counted down in the last list.
 */
export function queued(filter: QueueFilter, reach: Reach, { after, limit }: Part): Sql {
  const wanted = partsOf[filter].filter(([rank]) => after === null || rank >= after.rank);
  const parts = wanted.map(([rank, asked]) => partOf(rank, asked, reach, { after, limit }));
  return parts.length === 0 ? nothing : join(parts, " UNION ALL ");
}

const nothing = sql`
  SELECT c.id, c.consultation_id, c.moderation, c.withdrawn_at, c.late, 0 AS open, 0 AS rank, 0::bigint AS place
  FROM contribution c WHERE false`;

function partOf(rank: Rank, asked: Sql, reach: Reach, { after, limit }: Part): Sql {
  const beyond = after?.rank === rank ? beyondOf(rank, after) : empty;
  const millis = sql`(extract(epoch FROM p.submitted_at) * 1000)::bigint`;
  return sql`
    (SELECT p.id, p.consultation_id, p.moderation, p.withdrawn_at, p.late, p.open, ${rank}::int AS rank,
            ${rank === 2 ? sql`-${millis}` : millis} AS place
     FROM consultation k CROSS JOIN LATERAL (
       SELECT c.id, c.consultation_id, c.moderation, c.withdrawn_at, c.late, c.submitted_at, ${open} AS open
       FROM contribution c
       WHERE c.consultation_id = k.id AND ${conditionOf[rank]} AND ${asked} ${beyond}
       ORDER BY ${rank === 2 ? sql`c.submitted_at DESC, c.id` : sql`c.submitted_at, c.id`} LIMIT ${limit}) p
     ${reach === "site" ? empty : sql`WHERE k.id = ANY(${[...reach]}::uuid[])`})`;
}

/** What comes after in the list where the page before ended: of the same instant, by id. */
function beyondOf(rank: Rank, { place, id }: QueueCursor): Sql {
  const at = sql`${new Date(Math.abs(place)).toISOString()}::timestamptz`;
  return rank === 2
    ? sql`AND c.submitted_at <= ${at} AND (c.submitted_at < ${at} OR c.id > ${id}::uuid)`
    : sql`AND (c.submitted_at, c.id) > (${at}, ${id}::uuid)`;
}
