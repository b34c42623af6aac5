import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { mayEdit } from "../policy/editing";
import { demand } from "../policy/verdict";

/** Which contribution led to what a block of a published version says. */
export type Crediting = { versionId: string; blockId: string; reference: string; act: "credit" | "uncredit" };

/**
 * Says that a contribution on the fiche led to a change of one of its versions, or takes it back. `unknown` when no
 * contribution of the fiche that may be named has this reference.
 */
export function creditChange(
  platform: Platform,
  author: Person,
  { versionId, blockId, reference, act: wanted }: Crediting,
): Promise<"credited" | "unknown"> {
  return perform(platform, author, async ({ tx, now, record }) => {
    const block = await tx.block.findUnique({
      where: { versionId_blockId: { versionId, blockId } },
      select: { version: { select: { ficheId: true, fiche: { select: { consultationId: true } } } } },
    });
    if (!block) throw new Failure("unknown", "version");
    const { ficheId, fiche } = block.version;
    demand(mayEdit(author, fiche.consultationId), "fiche");
    const contribution = await tx.contribution.findFirst({
      // What was told in confidence led to changes too: naming it would tell that it was sent.
      where: { reference, ficheId, withdrawnAt: null, moderation: { not: "preparatory" } },
      select: { id: true },
    });
    const fact = { consultationId: fiche.consultationId, versionId, blockId };
    if (wanted === "uncredit") {
      const { count } = await tx.credit.deleteMany({
        where: { versionId, blockId, contribution: { reference } },
      });
      if (count > 0 && contribution)
        record({ type: "change.uncredited", contributionId: contribution.id, ...fact });
      return "credited";
    }
    if (!contribution) return "unknown";
    const { id: contributionId } = contribution;
    const row = { versionId, blockId, contributionId, creditedById: author.accountId, creditedAt: now };
    const { count } = await tx.credit.createMany({ data: [row], skipDuplicates: true });
    if (count > 0) record({ type: "change.credited", contributionId, ...fact });
    return "credited";
  });
}
