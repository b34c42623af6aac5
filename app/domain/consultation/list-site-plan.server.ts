import type { Platform } from "~/platform.server";
import type { Actor } from "../policy/actor";
import { mayReadConsultation, mayReadFiches } from "../policy/reading";

/** Every consultation that its reader may know of, with the fiches that it may read. */
export async function listSitePlan({ db, clock }: Platform, reader: Actor) {
  const now = clock();
  const held = await db.consultation.findMany({
    where: { announcedAt: { lte: now } },
    orderBy: { announcedAt: "desc" },
    include: {
      periods: true,
      fiches: {
        where: { versions: { some: {} } },
        orderBy: { order: "asc" },
        select: { slug: true, label: true, title: true },
      },
    },
  });
  return held
    .filter((one) => mayReadConsultation(reader, one, now).allowed)
    .map((one) => ({
      slug: one.slug,
      title: one.title,
      demonstration: one.demonstration,
      fiches: mayReadFiches(reader, one, now).allowed ? one.fiches : [],
    }));
}
