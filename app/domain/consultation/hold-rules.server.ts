import { z } from "zod";
import { sql, type Sql } from "~/db/database.server";
import type { Act } from "../act.server";
import { moderationModes, type ModerationMode } from "./setting";

export const heldRule = z.object({ moderationMode: z.enum(moderationModes) });
const rules = z.tuple([heldRule]);

/**
 * The moderation that a consultation has now, which stays until the end of the act: an editor who makes it stricter waits
 * for what is being sent, and nothing sent after is public unread. Before any row of a fiche is held: editors hold the
 * consultation, then its fiches.
 */
export const ruleHeld = (consultationId: string): Sql => sql`
  SELECT moderation_mode::text AS "moderationMode" FROM consultation WHERE id = ${consultationId}::uuid FOR SHARE`;

/** A consultation as it was read, with the rule that is held from now on. */
export async function holdRules<Read extends { id: string; moderationMode: ModerationMode }>(
  { tx }: Pick<Act, "tx">,
  consultation: Read,
): Promise<Read> {
  const [held] = rules.parse(await tx.$queryRaw(ruleHeld(consultation.id)));
  return { ...consultation, ...held };
}
