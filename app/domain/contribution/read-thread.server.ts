import { z } from "zod";
import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { readConsultation } from "../consultation/read-consultation.server";
import { Failure } from "../failure";
import type { Actor } from "../policy/actor";
import { published, publishedReply } from "../tally/published.server";
import { readCards } from "./card.server";

const replyLimit = 100;
const ids = z.array(z.object({ id: z.string() }));
const found = z.array(z.object({ id: z.string(), slug: z.string() })).max(1);

/**
 * One contribution and its replies, the oldest first. Unknown, hidden, refused, withdrawn, pending or not
 * yet public: one and the same answer, so that nothing can be guessed from it.
 */
export async function readThread(platform: Platform, reader: Actor, reference: string) {
  const [row] = found.parse(
    await platform.db.$queryRaw(sql`
      SELECT c.id, k.slug FROM contribution c JOIN consultation k ON k.id = c.consultation_id
      WHERE c.reference = ${reference} AND ${published}`),
  );
  if (!row) throw new Failure("unknown", "contribution");
  const consultation = await readConsultation(platform, reader, row.slug);
  if (!consultation.may.readContributions.allowed) throw new Failure("unknown", "contribution");
  const replies = await listReplyIds(platform, row.id);
  const [card, ...answers] = await readCards(platform.db, [row.id, ...replies]);
  if (!card) throw new Failure("unknown", "contribution");
  return { consultation, card, replies: answers };
}

async function listReplyIds({ db }: Platform, parentId: string): Promise<string[]> {
  const rows = await db.$queryRaw(sql`
    SELECT c.id FROM contribution c WHERE c.parent_id = ${parentId}::uuid AND ${publishedReply}
    ORDER BY c.submitted_at, c.id LIMIT ${replyLimit}`);
  return ids.parse(rows).map(({ id }) => id);
}
