import { empty, sql, type Sql } from "~/db/database.server";
import type { Basis } from "./mark";

/** The bodies `o` that contributed to a consultation, a theme or a fiche, with `n.count`: named and counted ahead. */
export const countedBodies = (ownerId: string, basis: Basis): Sql => sql`
  (SELECT key::uuid AS id, sum(value)::int AS count FROM counter
   WHERE owner_id = ${ownerId}::uuid AND basis = ${basis}::counted_basis AND facet = 'organisation'
   GROUP BY key HAVING sum(value) > 0) n
  JOIN organisation o ON o.id = n.id`;

/** A page of them by name, after the body of this id; one more than the limit says that there is another page. */
export const byNameAfter = (after: string | null, limit: number): Sql => sql`
  ${
    after === null
      ? empty
      : sql`WHERE (o.name COLLATE "fr-x-icu", o.id) > (SELECT name COLLATE "fr-x-icu", id FROM organisation WHERE id = ${after}::uuid)`
  }
  ORDER BY o.name COLLATE "fr-x-icu", o.id LIMIT ${limit + 1}`;
