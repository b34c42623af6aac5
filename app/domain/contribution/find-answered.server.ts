import { z } from "zod";
import { sql } from "~/db/database.server";
import type { Act } from "../act.server";
import type { ModerationState } from "../moderation/standing";
import type { Terms } from "../policy/contributing";
import type { Sending, SentContribution } from "./record-sendings.server";

/** What was told in confidence before the opening does not keep anybody from answering in public. */
const standing: Record<Terms, readonly ModerationState[]> = {
  public: ["pending", "visible"],
  preparatory: ["preparatory"],
};

/** Whether a contribution `c` stands: what was withdrawn, hidden or refused does not. */
export const standsUnder = (terms: Terms) => sql`
  c.withdrawn_at IS NULL AND c.moderation = ANY(${[...standing[terms]]}::moderation_state[]) AND NOT c.late`;

const found = z.array(z.object({ reference: z.string() }));

/**
 * The answer that stands already to what one of these texts answers, from the same person in the same name, on
 * whichever version of the fiche: it is edited, not given twice. Null when there is none. The person's row is held until the end
 * of the act, so that two tabs do not answer at once.
 */
export async function findAnswered(
  { tx }: Pick<Act, "tx">,
  { contributorId, organisation, terms }: Pick<Sending, "contributorId" | "organisation"> & { terms: Terms },
  texts: readonly SentContribution[],
): Promise<string | null> {
  const questionIds = texts.flatMap(({ questionId }) => questionId ?? []);
  if (questionIds.length === 0) return null;
  await tx.$executeRaw`SELECT 1 FROM contributor WHERE id = ${contributorId}::uuid FOR NO KEY UPDATE`;
  const rows = await tx.$queryRaw(sql`
    SELECT c.reference FROM contribution c JOIN question u ON u.id = c.question_id
    WHERE c.contributor_id = ${contributorId}::uuid
      AND c.organisation_id IS NOT DISTINCT FROM ${organisation?.id ?? null}::uuid
      AND ${standsUnder(terms)}
      AND u.same_as_id IN (SELECT a.same_as_id FROM question a WHERE a.id = ANY(${questionIds}::uuid[]))
    ORDER BY c.number LIMIT 1`);
  return found.parse(rows)[0]?.reference ?? null;
}
