import { z } from "zod";
import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { readConsultation, readWhereOneSent } from "../consultation/read-consultation.server";
import { Failure } from "../failure";
import { readReasons } from "../moderation/read-decisions.server";
import { type Moderated, moderationStates, standingOf } from "../moderation/standing";
import type { Actor } from "../policy/actor";
import { isOwn } from "../policy/owning";
import { published, publishedReply } from "../tally/published.server";
import { readCards } from "./card.server";
import { findParagraph } from "./find-paragraph.server";
import { listLedTo } from "./list-led-to.server";

const replyLimit = 100;
const ids = z.array(z.object({ id: z.string() }));
const found = z
  .array(
    z.object({
      ...{ id: z.string(), slug: z.string(), ficheId: z.string(), published: z.boolean() },
      ...{ accountId: z.string().nullable(), moderation: z.enum(moderationStates) },
      withdrawnAt: z.date().nullable(),
    }),
  )
  .max(1);

/**
 * One contribution and its replies, the oldest first. Unknown, hidden, refused, withdrawn, pending or not
 * yet public: one and the same answer, so that nothing can be guessed from it. Only its author sees it in
 * every state, with what was decided of it and why.
 */
export async function readThread(platform: Platform, reader: Actor, reference: string) {
  const [row] = found.parse(
    await platform.db.$queryRaw(sql`
      SELECT c.id, k.slug, c.fiche_id AS "ficheId", (${published}) AS published, n.account_id AS "accountId",
             c.moderation::text, c.withdrawn_at AS "withdrawnAt"
      FROM contribution c
      JOIN consultation k ON k.id = c.consultation_id
      JOIN contributor n ON n.id = c.contributor_id
      WHERE c.reference = ${reference}`),
  );
  if (!row) throw new Failure("unknown", "contribution");
  const isTheirs = isOwn(reader, row.accountId);
  const readIt = isTheirs ? readWhereOneSent : readConsultation;
  const consultation = await readIt(platform, reader, row.slug);
  const isPublic = row.published && consultation.may.readContributions.allowed;
  const own = isTheirs ? await readOwn(platform, row) : null;
  if (!isPublic && !own) throw new Failure("unknown", "contribution");
  const replies = isPublic ? await listReplyIds(platform, row.id) : [];
  const [card, ...answers] = await readCards(platform.db, [row.id, ...replies]);
  if (!card) throw new Failure("unknown", "contribution");
  const paragraph = await findParagraph(platform.db, row.id);
  const { ficheId } = row;
  const ledTo = await listLedTo(platform.db, row.id);
  return { consultation, ficheId, card, replies: answers, paragraph, ledTo, isPublic, own };
}

/** What its author is told of it. */
async function readOwn({ db }: Platform, { id, ...row }: { id: string } & Moderated) {
  const standing = standingOf(row);
  const isTakenAway = standing === "hidden" || standing === "refused";
  const reasons = isTakenAway ? await readReasons(db, [id]) : null;
  return { standing, withdrawnAt: row.withdrawnAt, reason: reasons?.get(id) ?? null };
}

async function listReplyIds({ db }: Platform, parentId: string): Promise<string[]> {
  const rows = await db.$queryRaw(sql`
    SELECT c.id FROM contribution c WHERE c.parent_id = ${parentId}::uuid AND ${publishedReply}
    ORDER BY c.submitted_at, c.id LIMIT ${replyLimit}`);
  return ids.parse(rows).map(({ id }) => id);
}
