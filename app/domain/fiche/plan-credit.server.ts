import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { mayEdit } from "../policy/editing";
import { demand } from "../policy/verdict";

/** Which contribution led to what a block of the working text says. */
type Planning = { ficheId: string; blockId: string; reference: string; act: "plan" | "drop" };

/**
 * Notes that a contribution on the fiche led to a change that is being prepared, or forgets it. « unknown » when no
 * contribution of the fiche has this reference. Leaves no fact: the journal tells of it when the version is published.
 */
export function planCredit(
  platform: Platform,
  author: Person,
  { ficheId, blockId, reference, act: wanted }: Planning,
): Promise<"noted" | "unknown"> {
  return perform(platform, author, async ({ tx, now }) => {
    const fiche = await tx.fiche.findUnique({ where: { id: ficheId }, select: { consultationId: true } });
    if (!fiche) throw new Failure("unknown", "fiche");
    demand(mayEdit(author, fiche.consultationId), "fiche");
    if (wanted === "drop") {
      await tx.plannedCredit.deleteMany({ where: { ficheId, blockId, contribution: { reference } } });
      return "noted";
    }
    const where = { reference, ficheId, withdrawnAt: null };
    const contribution = await tx.contribution.findFirst({ where, select: { id: true } });
    if (!contribution) return "unknown";
    const own = { plannedById: author.accountId, plannedAt: now };
    const row = { ficheId, blockId, contributionId: contribution.id, ...own };
    await tx.plannedCredit.createMany({ data: [row], skipDuplicates: true });
    return "noted";
  });
}

type Published = {
  ficheId: string;
  consultationId: string;
  versionId: string;
  blockIds: ReadonlySet<string>;
};

/**
 * Makes credits of what was planned, within the act that publishes the version. A block that is no longer in the text has
 * nobody to thank for it, and what was withdrawn meanwhile is left in peace.
 */
export async function grantPlannedCredits(
  { tx, now, record }: Act,
  { ficheId, consultationId, versionId, blockIds }: Published,
): Promise<void> {
  const planned = await tx.plannedCredit.findMany({
    where: { ficheId, contribution: { withdrawnAt: null } },
    orderBy: [{ blockId: "asc" }, { contributionId: "asc" }],
  });
  const granted = planned.filter(({ blockId }) => blockIds.has(blockId));
  await tx.credit.createMany({
    data: granted.map(({ blockId, contributionId, plannedById: creditedById }) => ({
      ...{ versionId, blockId, contributionId, creditedById, creditedAt: now },
    })),
  });
  for (const { blockId, contributionId } of granted)
    record({ type: "change.credited", consultationId, contributionId, versionId, blockId });
  await tx.plannedCredit.deleteMany({ where: { ficheId } });
}
