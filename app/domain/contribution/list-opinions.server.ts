import { z } from "zod";
import { type Database, sql } from "~/db/database.server";
import type { ReadableConsultation } from "../consultation/read-consultation.server";
import { published } from "../tally/published.server";
import { readCards } from "./card.server";

const rows = z.array(z.object({ id: z.string() }));

/** The latest published opinions on a whole fiche; none where they are withheld. */
export async function listOpinions(
  db: Database,
  { may }: ReadableConsultation,
  ficheId: string,
  limit: number,
) {
  if (!may.readContributions.allowed) return [];
  const found = rows.parse(
    await db.$queryRaw(sql`
      SELECT c.id FROM contribution c
      WHERE c.fiche_id = ${ficheId}::uuid AND c.kind = 'opinion' AND ${published}
      ORDER BY c.submitted_at DESC, c.id DESC LIMIT ${limit}`),
  );
  return readCards(
    db,
    found.map(({ id }) => id),
  );
}
