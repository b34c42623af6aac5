import { z } from "zod";
import { type Database, sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { type ReadableConsultation, readConsultation } from "../consultation/read-consultation.server";
import { Failure } from "../failure";
import type { Actor } from "../policy/actor";
import { countPublished } from "../tally/count-published.server";
import { byNameAfter, countedBodies } from "../tally/counted-bodies.server";

export const contributingBodiesPageSize = 50;

const rows = z.array(z.object({ id: z.string(), name: z.string(), count: z.number() }));
export type ContributingBody = z.infer<typeof rows>[number];

type Asked = { consultation: string; fiche: string | undefined; after: string | null };

/**
 * The bodies whose contributions the public reads, to a consultation or to one of its fiches (by slug), by name, each with
 * the number of those. A page of them, after the body of this id, and how many there are.
 */
export async function readContributingBodies(platform: Platform, reader: Actor, asked: Asked) {
  const { db } = platform;
  const consultation = await readConsultation(platform, reader, asked.consultation);
  const fiche = await findFiche(db, consultation, asked.fiche);
  if (!consultation.may.readContributions.allowed)
    return { consultation, fiche, count: 0, bodies: [], next: null };
  const ownerId = fiche?.id ?? consultation.id;
  const [found, { organisations: count }] = await Promise.all([
    db.$queryRaw(
      sql`SELECT o.id, o.name, n.count FROM ${countedBodies(ownerId, "published")} ${byNameAfter(asked.after, contributingBodiesPageSize)}`,
    ),
    countPublished(db, { consultationId: consultation.id, ...(fiche && { ficheId: fiche.id }) }),
  ]);
  const bodies = rows.parse(found);
  const page = bodies.slice(0, contributingBodiesPageSize);
  const next = bodies.length > page.length ? (page.at(-1)?.id ?? null) : null;
  return { consultation, fiche, count, bodies: page, next };
}

/** Where fiches are not readable yet there is none. */
async function findFiche(
  db: Database,
  { id: consultationId, may }: ReadableConsultation,
  slug: string | undefined,
) {
  if (slug === undefined) return null;
  const where = { consultationId_slug: { consultationId, slug } };
  const select = { id: true, slug: true, label: true, title: true };
  const fiche = may.readFiches.allowed ? await db.fiche.findUnique({ where, select }) : null;
  if (!fiche) throw new Failure("unknown", "fiche");
  return fiche;
}
