import { z } from "zod";
import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { readConsultation } from "../consultation/read-consultation.server";
import { Failure } from "../failure";
import { type Actor, visitor } from "../policy/actor";
import { demand } from "../policy/verdict";
import { countPublished } from "./count-published.server";
import type { Tally } from "./tally";

/** What a fiche's listeners are told: numbers that anybody may read, never texts. */
export type News = { ficheId: string; tally: Tally };

/** The fiche that somebody wants to follow with its numbers now, if they may read its contributions. */
export async function readFollowed(
  platform: Platform,
  reader: Actor,
  slugs: { consultation: string; fiche: string },
): Promise<News> {
  const { id: consultationId, may } = await readConsultation(platform, reader, slugs.consultation);
  demand(may.readFiches, "fiche");
  if (!may.readContributions.allowed) throw new Failure("forbidden", "contributions");
  const where = { consultationId_slug: { consultationId, slug: slugs.fiche } };
  const fiche = await platform.db.fiche.findUnique({ where, select: { id: true } });
  if (!fiche) throw new Failure("unknown", "fiche");
  return {
    ficheId: fiche.id,
    tally: await countPublished(platform.db, { consultationId, ficheId: fiche.id }),
  };
}

const touched = z.array(z.object({ ficheId: z.string(), consultationId: z.string(), slug: z.string() }));

/** The public numbers of the fiches that these contributions are on, where contributions are shown now. */
export async function readNews(platform: Platform, contributionIds: readonly string[]): Promise<News[]> {
  if (contributionIds.length === 0) return [];
  const fiches = touched.parse(
    await platform.db.$queryRaw(sql`
      SELECT DISTINCT c.fiche_id AS "ficheId", c.consultation_id AS "consultationId", k.slug
      FROM contribution c JOIN consultation k ON k.id = c.consultation_id
      WHERE c.id = ANY(${[...contributionIds]}::uuid[])`),
  );
  const news = await Promise.all(fiches.map((fiche) => newsOf(platform, fiche)));
  return news.filter((one) => one !== null);
}

async function newsOf(
  platform: Platform,
  { ficheId, consultationId, slug }: z.infer<typeof touched>[number],
): Promise<News | null> {
  const { may } = await readConsultation(platform, visitor, slug);
  if (!may.readContributions.allowed) return null;
  return { ficheId, tally: await countPublished(platform.db, { consultationId, ficheId }) };
}
