import { z } from "zod";
import { type Database, empty, sql, type Sql } from "~/db/database.server";
import { channels, kinds, positions } from "../contribution/contribution";
import type { Cursor } from "../contribution/filter";
import { moderationStates, standingOf } from "../moderation/standing";
import type { Basis } from "./mark";
import type { Listed } from "./wanted";
import { belongsTo, contributions, whichAre } from "./wanted.server";

const rows = z.array(
  z.object({
    ...{ id: z.string(), reference: z.string(), kind: z.enum(kinds), position: z.enum(positions) },
    ...{ submittedAt: z.date(), withdrawnAt: z.date().nullable(), moderation: z.enum(moderationStates) },
    channel: z.enum(channels),
    ...{ ficheLabel: z.string(), ficheTitle: z.string(), type: z.string().nullable() },
  }),
);

type Page = { basis: Basis; listed: Listed; after: Cursor | null; limit: number };

/**
 * A page of what a number counts, the latest first, with where the next one starts. Without texts or names: those
 * who count are not those who may read what is hidden.
 */
export async function listCounted(
  db: Database,
  consultationId: string,
  { basis, listed, after, limit }: Page,
) {
  const found = rows.parse(
    await db.$queryRaw(sql`
      SELECT c.id, c.reference, c.kind::text, r.position::text, c.submitted_at AS "submittedAt",
             c.withdrawn_at AS "withdrawnAt", c.moderation::text, f.label AS "ficheLabel", f.title AS "ficheTitle",
             y.label AS type, d.channel::text
      FROM ${contributions} LEFT JOIN organisation_type y ON y.id = c.organisation_type_id
      WHERE ${belongsTo[basis]} ${whichAre(consultationId, listed)} ${beyond(after)}
      ORDER BY c.submitted_at DESC, c.id DESC LIMIT ${limit + 1}`),
  );
  const page = found.slice(0, limit);
  return {
    rows: page.map(({ withdrawnAt, moderation, ...row }) => {
      return { ...row, standing: standingOf({ moderation, withdrawnAt }) };
    }),
    next: found.length > limit ? (page.at(-1) ?? null) : null,
  };
}

export type CountedRow = Awaited<ReturnType<typeof listCounted>>["rows"][number];

const beyond = (after: Cursor | null): Sql =>
  after
    ? sql`AND (c.submitted_at, c.id) < (${after.submittedAt.toISOString()}::timestamptz, ${after.id}::uuid)`
    : empty;
