import { z } from "zod";

/**
 * Work that waits for a commit and may be tried again. Ids only: the data is read again when it is done.
 * Whoever takes one from the queue reads it through this: a newer node may have asked for it.
 */
export const job = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("mail.sign-in"), requestId: z.uuid() }),
  z.strictObject({ kind: z.literal("mail.receipt"), sendingId: z.uuid() }),
  z.strictObject({ kind: z.literal("mail.decision"), decisionId: z.uuid() }),
  z.strictObject({ kind: z.literal("mail.former-address"), requestId: z.uuid() }),
  /** Asks for the mails about a version, one for each person whom it concerns. */
  z.strictObject({ kind: z.literal("news.version"), versionId: z.uuid() }),
  z.strictObject({ kind: z.literal("mail.version"), versionId: z.uuid(), accountId: z.uuid() }),
  z.strictObject({ kind: z.literal("mail.invitation"), invitationId: z.uuid() }),
  z.strictObject({ kind: z.literal("mail.role"), roleId: z.uuid(), givenById: z.uuid() }),
  z.strictObject({
    kind: z.literal("mail.mandate"),
    mandateId: z.uuid(),
    /** What was decided: told only while it holds. */
    state: z.enum(["verified", "ended"]),
  }),
]);

export type Job = z.infer<typeof job>;
