import { sql } from "~/db/database.server";

/**
 * What « publiée » means, for the contribution called `c`: visible, not withdrawn, not a reply, not out of time.
 * Every public number, list, highlight and feed is made with it, behind `mayReadContributions`.
 */
export const published = sql`c.moderation = 'visible' AND c.withdrawn_at IS NULL AND c.kind <> 'reply' AND NOT c.late`;

/**
 * What « reçue » means: everything that the public consultation received in time, whatever became of it. Replies are
 * outside the totals, and so is what was told in confidence before the opening.
 */
export const received = sql`c.kind <> 'reply' AND NOT c.late AND c.moderation <> 'preparatory'`;

/** What « déposée » means: received, and not withdrawn. For staff only. */
export const submitted = sql`${received} AND c.withdrawn_at IS NULL`;

/** The same for a reply, whose parent has been found published. */
export const publishedReply = sql`
  c.moderation = 'visible' AND c.withdrawn_at IS NULL AND c.kind = 'reply' AND NOT c.late`;

/** The same rule for Prisma's own queries. */
export const publishedReplyWhere = {
  moderation: "visible",
  withdrawnAt: null,
  kind: "reply",
  late: false,
} as const;

/** Answers to what a question was the first to ask, on whichever version they were given, for the contribution called `c`. */
export const answersTo = (questionId: string) =>
  sql`c.question_id IN (SELECT u.id FROM question u WHERE u.same_as_id = ${questionId}::uuid)`;
