import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { mayWithdraw } from "../policy/contributing";
import { counting } from "../tally/keep-count.server";
import { eraseTexts } from "./store-revision.server";

/**
 * Takes a contribution away from the public at the next request: texts, quotations and mails not yet sent.
 * Its reference and its dates stay. `erase`: it holds a personal datum, so its words are deleted for good,
 * of all its revisions; this may also be asked once it was withdrawn.
 */
export function withdrawContribution(
  platform: Platform,
  author: Person,
  reference: string,
  { erase }: { erase: boolean },
): Promise<void> {
  return perform(platform, author, async (act) => {
    const { tx, now, record } = act;
    await tx.$queryRaw`SELECT 1 FROM contribution WHERE reference = ${reference} FOR UPDATE`;
    const contribution = await tx.contribution.findUnique({
      where: { reference },
      include: { contributor: { select: { accountId: true } } },
    });
    if (!contribution) throw new Failure("unknown", "contribution");
    const { accountId } = contribution.contributor;
    const may = mayWithdraw(author, { ...contribution, accountId });
    if (!may.allowed && may.because === "unknown") throw new Failure("unknown", "contribution");
    const fact = { consultationId: contribution.consultationId, contributionId: contribution.id };
    if (may.allowed) {
      const { id } = contribution;
      await counting(act, [id], () => tx.contribution.update({ where: { id }, data: { withdrawnAt: now } }));
      record({
        type: "contribution.withdrawn",
        ...fact,
        before: contribution.moderation,
        after: "withdrawn",
      });
    }
    if (erase) await eraseTexts(act, fact, contribution.currentNumber + 1);
  });
}
