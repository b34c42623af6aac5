import { z } from "zod";
import { type Database, empty, sql, type Sql } from "~/db/database.server";
import type { Basis } from "./mark";
import type { Listed } from "./wanted";
import { belongsTo, contributions, whichAre } from "./wanted.server";

const authors = z.array(
  z.object({ id: z.string(), name: z.string().nullable(), count: z.number(), last: z.date() }),
);
export type CountedAuthor = z.infer<typeof authors>[number];

type Page = { basis: Basis; listed: Listed; after: string | null; limit: number };

/** A page of the bodies that a number counts, by name, each with its contributions among those. */
export async function listOrganisations(db: Database, consultationId: string, page: Page) {
  const { basis, listed, after, limit } = page;
  const beyond = after
    ? sql`AND (o.name COLLATE "fr-x-icu", o.id) > (SELECT p.name, p.id FROM organisation p WHERE p.id = ${after}::uuid)`
    : empty;
  return pageOf(
    limit,
    await db.$queryRaw(sql`
      SELECT o.id, o.name, count(*)::int AS count, max(c.submitted_at) AS last
      FROM ${contributions} JOIN organisation o ON o.id = c.organisation_id
      WHERE ${belongsTo[basis]} ${whichAre(consultationId, listed)} ${beyond}
      GROUP BY o.id, o.name ORDER BY o.name COLLATE "fr-x-icu", o.id LIMIT ${limit + 1}`),
  );
}

/**
 * A page of the people that a number counts, each once. A name is given only where all that is counted of
 * somebody was published under it: beside another contribution it would say who wrote that one.
 */
export async function listContributors(db: Database, consultationId: string, page: Page) {
  const { basis, listed, after, limit } = page;
  const beyond = after ? sql`AND c.contributor_id > ${after}::uuid` : empty;
  return pageOf(
    limit,
    await db.$queryRaw(sql`
      SELECT c.contributor_id AS id, count(*)::int AS count, max(c.submitted_at) AS last, ${nameOfAll} AS name
      FROM ${contributions} JOIN contributor w ON w.id = c.contributor_id
      WHERE ${belongsTo[basis]} ${whichAre(consultationId, listed)} ${beyond}
      GROUP BY c.contributor_id ORDER BY c.contributor_id LIMIT ${limit + 1}`),
  );
}

const nameOfAll: Sql = sql`
  CASE WHEN bool_and(c.named AND c.organisation_id IS NULL AND c.moderation = 'visible' AND c.withdrawn_at IS NULL)
       THEN max(w.declared_name) END`;

function pageOf(limit: number, found: unknown) {
  const rows = authors.parse(found);
  const page = rows.slice(0, limit);
  return { rows: page, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}
