import type { Platform } from "~/platform.server";
import { readChoices } from "../contribution/read-choices.server";
import { readConsultation } from "../consultation/read-consultation.server";
import { Failure } from "../failure";
import type { Actor } from "../policy/actor";
import { mayExport, mayOpenExports } from "../policy/exporting";
import { demand } from "../policy/verdict";
import { countPublished } from "../tally/count-published.server";

/** The consultations that somebody may take files of, the latest first, and what those of one may be filtered by. */
export async function readExports({ db }: Platform, reader: Actor, slug: string | null) {
  demand(mayOpenExports(reader), "exports");
  const all = await db.consultation.findMany({
    orderBy: [{ announcedAt: { sort: "desc", nulls: "last" } }, { createdAt: "desc" }],
    select: { id: true, slug: true, title: true, shortTitle: true, demonstration: true },
  });
  const consultations = all.filter(({ id }) => mayExport(reader, id).allowed);
  const chosen = slug === null ? consultations[0] : consultations.find((one) => one.slug === slug);
  if (slug !== null && !chosen) throw new Failure("unknown", "consultation");
  return {
    consultations,
    chosen: chosen ? { ...chosen, choices: await readChoices(db, chosen.id, "submitted") } : null,
  };
}

export type ExportsPage = Awaited<ReturnType<typeof readExports>>;

/** The page of a consultation's public files: how much they hold now, where contributions are shown. */
export async function readPublicFiles(platform: Platform, reader: Actor, slug: string) {
  const consultation = await readConsultation(platform, reader, slug);
  const tally = consultation.may.readContributions.allowed
    ? await countPublished(platform.db, { consultationId: consultation.id })
    : null;
  return { consultation, tally };
}

export type PublicFilesPage = Awaited<ReturnType<typeof readPublicFiles>>;
