import { z } from "zod";
import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import type { ReadableConsultation } from "../consultation/read-consultation.server";
import { published } from "../tally/published.server";
import { type Credit, credit } from "./credit";

const creditRows = z.array(credit);

/**
 * The contributions that led to the changes of the versions after one, up to another, as far as the public reads
 * them: those that are hidden or withdrawn led to something all the same, and are not named for it.
 */
export async function listCredits(
  { db }: Platform,
  { may }: ReadableConsultation,
  { ficheId, after, upTo }: { ficheId: string; after: number; upTo: number },
): Promise<Credit[]> {
  if (!may.readContributions.allowed) return [];
  const rows = await db.$queryRaw(sql`
    SELECT k.block_id AS "blockId", c.reference, v.number AS version
    FROM version v JOIN credit k ON k.version_id = v.id JOIN contribution c ON c.id = k.contribution_id
    WHERE v.fiche_id = ${ficheId}::uuid AND v.number > ${after} AND v.number <= ${upTo} AND ${published}
    ORDER BY c.number`);
  return creditRows.parse(rows);
}
