import { z } from "zod";
import { sql } from "~/db/database.server";
import type { Act } from "../act.server";
import type { Sending, SentContribution } from "./record-sendings.server";

const found = z.array(z.object({ reference: z.string() }));

/**
 * The answer that stands already to what one of these texts answers, from the same person in the same name, on
 * whichever version of the fiche: it is edited, not given twice. Null when there is none. What was withdrawn, hidden or
 * refused does not stand. The person's row is held until the end of the act, so that two tabs do not answer at once.
 */
export async function findAnswered(
  { tx }: Pick<Act, "tx">,
  { contributorId, organisation }: Pick<Sending, "contributorId" | "organisation">,
  texts: readonly SentContribution[],
): Promise<string | null> {
  const questionIds = texts.flatMap(({ questionId }) => questionId ?? []);
  if (questionIds.length === 0) return null;
  await tx.$executeRaw`SELECT 1 FROM contributor WHERE id = ${contributorId}::uuid FOR NO KEY UPDATE`;
  const rows = await tx.$queryRaw(sql`
    SELECT c.reference FROM contribution c JOIN question u ON u.id = c.question_id
    WHERE c.contributor_id = ${contributorId}::uuid
      AND c.organisation_id IS NOT DISTINCT FROM ${organisation?.id ?? null}::uuid
      AND c.withdrawn_at IS NULL AND c.moderation IN ('pending', 'visible') AND NOT c.late
      AND u.same_as_id IN (SELECT a.same_as_id FROM question a WHERE a.id = ANY(${questionIds}::uuid[]))
    ORDER BY c.number LIMIT 1`);
  return found.parse(rows)[0]?.reference ?? null;
}
