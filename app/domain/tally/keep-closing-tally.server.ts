import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { findPeriodInForce } from "../consultation/period";
import { contributionsAt, marks } from "./marks.server";

/** No act lasts longer than a minute: what was sent in time is there by then. */
const settledAfterMs = 90_000;
/** Counting a million takes two minutes; sealing allows a fact to be five late. */
const limitMs = 240_000;

type Closed = { consultationId: string; periodId: string; closesAt: Date };

/** Keeps what each consultation that closed had received by then, once for each closing. */
export async function keepClosingTallies(platform: Platform): Promise<void> {
  for (const closed of await listUnkept(platform)) await keep(platform, closed);
}

async function listUnkept({ db, clock }: Platform): Promise<Closed[]> {
  const settled = new Date(clock().getTime() - settledAfterMs);
  const consultations = await db.consultation.findMany({
    where: { periods: { some: { closesAt: { lte: settled }, closingTally: null } } },
    select: { id: true, periods: { include: { closingTally: { select: { periodId: true } } } } },
  });
  return consultations.flatMap(({ id: consultationId, periods }) => {
    const last = findPeriodInForce(periods, settled);
    const period = periods.find(({ number }) => number === last?.number);
    if (!period || period.closingTally || period.closesAt > settled) return [];
    return [{ consultationId, periodId: period.id, closesAt: period.closesAt }];
  });
}

/** Nodes that keep the same one at once: the first is kept. */
async function keep(platform: Platform, { consultationId, periodId, closesAt }: Closed): Promise<void> {
  const which = sql`AND c.consultation_id = ${consultationId}::uuid`;
  const count = async ({ tx, now, record }: Act) => {
    const kept = await tx.$executeRaw(sql`
      WITH RECURSIVE ${marks(which, contributionsAt(closesAt))}, counted_once AS (
        SELECT owner_id, basis, facet, key, 'contributions' AS measure, value FROM figures
        WHERE facet NOT IN ('block', 'section', 'edge')
        UNION ALL
        SELECT owner_id, basis, 'total', '', measure, count(*)::int FROM authors GROUP BY 1, 2, 5
      )
      INSERT INTO closing_tally (period_id, consultation_id, closed_at, kept_at, figures)
      SELECT ${periodId}::uuid, ${consultationId}::uuid, ${closesAt}::timestamptz, ${now}::timestamptz,
             (SELECT coalesce(jsonb_agg(jsonb_build_object('ownerId', owner_id, 'basis', basis, 'facet', facet,
                'key', key, 'measure', measure, 'value', value)), '[]') FROM counted_once)
      ON CONFLICT (period_id) DO NOTHING`);
    if (kept > 0) record({ type: "tally.kept", consultationId, periodId });
  };
  await perform(platform, { kind: "job", name: "closing" }, count, limitMs);
}
