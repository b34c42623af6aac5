import { type Sql, sql } from "~/db/database.server";

/**
 * One more change of the highlights of each version whose edges move by these figures (owner_id, basis, facet, key, measure,
 * value). Whoever drew them reads so, in the statement that reads the numbers of a page, whether what they drew is still right.
 */
export const edgeChanges = (figures: Sql) => sql`
  SELECT DISTINCT owner_id, 'published', 'edge_change', '', 'contributions', 1
  FROM ${figures} WHERE facet = 'edge' AND value <> 0`;
