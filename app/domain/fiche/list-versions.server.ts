import type { Platform } from "~/platform.server";
import { readConsultation } from "../consultation/read-consultation.server";
import { Failure } from "../failure";
import type { Actor } from "../policy/actor";
import { mayEdit } from "../policy/editing";
import { demand } from "../policy/verdict";
import type { Slugs } from "./read-fiche-page.server";

/** The published versions of a fiche, the latest first. Who published each is told to those who may edit it. */
export async function listVersions(platform: Platform, reader: Actor, slugs: Slugs) {
  const consultation = await readConsultation(platform, reader, slugs.consultation);
  demand(consultation.may.readFiches, "fiche");
  const { id: consultationId } = consultation;
  const held = await platform.db.fiche.findUnique({
    where: { consultationId_slug: { consultationId, slug: slugs.fiche } },
    include: { versions: { orderBy: { number: "desc" }, select: shown } },
  });
  if (!held || held.versions.length === 0) throw new Failure("unknown", "fiche");
  const { versions: published, ...fiche } = held;
  const edits = mayEdit(reader, consultationId).allowed;
  const names = edits ? await nameAuthors(platform, published) : null;
  const versions = published.map(({ publishedById, ...version }) => ({
    ...version,
    publishedBy: names?.get(publishedById ?? "") ?? null,
  }));
  return { consultation, fiche, versions, edits };
}

export type VersionList = Awaited<ReturnType<typeof listVersions>>;

const shown = {
  ...{ number: true, publishedAt: true, note: true, reason: true, hash: true },
  publishedById: true,
} as const;

async function nameAuthors({ db }: Platform, versions: readonly { publishedById: string | null }[]) {
  const ids = versions.flatMap(({ publishedById }) => publishedById ?? []);
  const accounts = await db.account.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, email: true },
  });
  return new Map(accounts.map(({ id, name, email }) => [id, name ?? email]));
}
