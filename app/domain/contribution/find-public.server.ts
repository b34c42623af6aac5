import { z } from "zod";
import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { readConsultation } from "../consultation/read-consultation.server";
import { Failure } from "../failure";
import type { Actor } from "../policy/actor";
import { published, publishedReply } from "../tally/published.server";

const found = z.array(z.object({ id: z.string(), slug: z.string(), ficheSlug: z.string() })).max(1);

/**
 * The contribution of this reference, or the reply to one, if everybody may read it now: what is not public
 * is as unknown as what never was.
 */
export async function findPublic(platform: Platform, reader: Actor, reference: string) {
  const [row] = found.parse(
    await platform.db.$queryRaw(sql`
      SELECT c.id, k.slug, f.slug AS "ficheSlug"
      FROM contribution c
      JOIN consultation k ON k.id = c.consultation_id
      JOIN fiche f ON f.id = c.fiche_id
      WHERE c.reference = ${reference} AND (${published} OR (
        ${publishedReply} AND c.parent_id IN (SELECT c.id FROM contribution c WHERE ${published})))`),
  );
  if (!row) throw new Failure("unknown", "contribution");
  const consultation = await readConsultation(platform, reader, row.slug);
  if (!consultation.may.readContributions.allowed) throw new Failure("unknown", "contribution");
  return { id: row.id, ficheSlug: row.ficheSlug, consultation };
}
