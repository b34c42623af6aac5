import { sql, type Sql } from "~/db/database.server";
import { referencePattern } from "./contribution";

/**
 * Words as people type them: French stems, accents ignored, « "expression" » in any quotation marks, -word;
 * or a reference. The reference stands in another table: it is asked for only when the words look like
 * one, so that the index of the texts serves the others. The text is called `t`.
 */
export function readWords(words: string): { found: Sql; reference: string | null } {
  const asked = words.replace(/[«»“”]/g, '"');
  const reference = words.trim().toUpperCase();
  return {
    found: sql`t.search @@ websearch_to_tsquery('french_unaccent', ${asked})`,
    reference: referencePattern.test(reference) ? reference : null,
  };
}

/** The revisions that hold the words, whichever they are and wherever, by the index of the texts alone. */
export function revisionsWith(words: string): Sql {
  const { found, reference } = readWords(words);
  const byText = sql`SELECT t.revision_id FROM revision_text t WHERE ${found}`;
  if (reference === null) return byText;
  return sql`${byText} UNION SELECT r.id FROM contribution c JOIN revision r ON r.contribution_id = c.id WHERE c.reference = ${reference}`;
}
