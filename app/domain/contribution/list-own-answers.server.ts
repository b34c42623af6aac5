import { z } from "zod";
import { type Database, sql } from "~/db/database.server";
import type { Actor } from "../policy/actor";
import type { Terms } from "../policy/contributing";
import { standsUnder } from "./find-answered.server";

const ownAnswers = z.array(
  z.object({ questionId: z.string(), reference: z.string(), organisation: z.string().nullable() }),
);

/**
 * An answer that stands: `questionId` is the first question that asked the same, `organisation` the body in whose name it was
 * given, null in one's own.
 */
export type OwnAnswer = z.infer<typeof ownAnswers>[number];

/**
 * What a reader has answered to these questions, on whichever version, whether everybody reads it or not. They are named by the
 * first question that asked the same.
 */
export async function listOwnAnswers(
  db: Database,
  reader: Actor,
  { questionIds, terms }: { questionIds: readonly string[]; terms: Terms },
): Promise<OwnAnswer[]> {
  if (reader.kind !== "person" || questionIds.length === 0) return [];
  const rows = await db.$queryRaw(sql`
    SELECT u.same_as_id AS "questionId", c.reference, c.organisation_name AS organisation
    FROM contributor p JOIN contribution c ON c.contributor_id = p.id JOIN question u ON u.id = c.question_id
    WHERE p.account_id = ${reader.accountId}::uuid AND u.same_as_id = ANY(${[...questionIds]}::uuid[])
      AND ${standsUnder(terms)}
    ORDER BY c.number`);
  return ownAnswers.parse(rows);
}

type Asking = { consultation: { terms: Terms }; version: { questions: readonly { sameAsId: string }[] } };

/** The same, of the questions that somebody is about to answer. */
export const listOwnAnswersTo = (db: Database, reader: Actor, { consultation, version }: Asking) =>
  listOwnAnswers(db, reader, {
    questionIds: version.questions.map(({ sameAsId }) => sameAsId),
    terms: consultation.terms,
  });
