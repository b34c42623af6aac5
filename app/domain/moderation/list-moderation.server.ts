import { z } from "zod";
import { type Database, sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { readCards } from "../contribution/card.server";
import { countedExactly } from "../contribution/filter";
import type { Actor } from "../policy/actor";
import type { Reach } from "../policy/holding";
import { mayOpenModeration, moderationReach } from "../policy/moderating";
import { demand } from "../policy/verdict";
import type { QueueCursor, QueueFilter } from "./queue";
import { queued } from "./queued.server";
import { moderationStates, standingOf } from "./standing";

export const queuePageSize = 20;

/** A page of what its reader moderates, with its number: of all consultations, or of theirs. For staff only. */
export async function listModeration(
  { db, clock }: Platform,
  reader: Actor,
  filter: QueueFilter,
  after: QueueCursor | null,
) {
  demand(mayOpenModeration(reader), "modération");
  const now = clock();
  const wanted = { filter, reach: moderationReach(reader) };
  const [page, count] = await Promise.all([listPage(db, wanted, after), countUpTo(db, wanted)]);
  return { count, now, ...page };
}

type Wanted = { filter: QueueFilter; reach: Reach };

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

async function listPage(db: Database, { filter, reach }: Wanted, after: QueueCursor | null) {
  const found = rows.parse(
    await db.$queryRaw(sql`
      SELECT q.id, k.short_title AS consultation, q.open AS "openReports", q.rank, q.place,
             q.moderation::text, q.withdrawn_at AS "withdrawnAt", q.late
      FROM (${queued(filter, reach, { after, limit: queuePageSize + 1 })}) AS q
      JOIN consultation k ON k.id = q.consultation_id
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
async function countUpTo(db: Database, { filter, reach }: Wanted): Promise<number> {
  const limit = countedExactly + 1;
  const counted = await db.$queryRaw(sql`
    SELECT least(count(*), ${limit})::int AS count
    FROM (${queued(filter, reach, { after: null, limit })}) AS counted`);
  return z.tuple([z.object({ count: z.number() })]).parse(counted)[0].count;
}
