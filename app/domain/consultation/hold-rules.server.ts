import { z } from "zod";
import { sql } from "~/db/database.server";
import type { Act } from "../act.server";
import { moderationModes, type ModerationMode } from "./setting";

const rules = z.tuple([z.object({ moderationMode: z.enum(moderationModes) })]);

/**
 * A consultation as it was read, with the moderation that it has now, which stays until the end of the act: an editor who
 * makes it stricter waits for what is being sent, and nothing sent after is public unread. Before any row of a fiche is
 * held: editors hold the consultation, then its fiches.
 */
export async function holdRules<Read extends { id: string; moderationMode: ModerationMode }>(
  { tx }: Pick<Act, "tx">,
  consultation: Read,
): Promise<Read> {
  const rows = await tx.$queryRaw(sql`
    SELECT moderation_mode::text AS "moderationMode" FROM consultation
    WHERE id = ${consultation.id}::uuid FOR SHARE`);
  const [held] = rules.parse(rows);
  return { ...consultation, ...held };
}
