import type { Transaction } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { mayEdit } from "../policy/editing";
import { demand } from "../policy/verdict";
import { type Presence, stillThere } from "./presence";

/** What an open editor learns each time it says that it is there. */
export type Around = { others: Presence[]; edition: number };

/**
 * Says that somebody has a fiche open to write on, and learns who else has, and which edition is in force. Leaves no fact:
 * whoever opened a page did nothing yet.
 */
export function sayPresence(platform: Platform, author: Person, ficheId: string): Promise<Around> {
  return perform(platform, author, async ({ tx, now }) => {
    const fiche = await tx.fiche.findUnique({ where: { id: ficheId }, include: { workingText: true } });
    if (!fiche) throw new Failure("unknown", "fiche");
    demand(mayEdit(author, fiche.consultationId), "fiche");
    const { accountId } = author;
    const own = { ficheId, accountId };
    const goneSince = stillThere(now);
    const isBack = await tx.writingPresence.updateMany({
      where: { ...own, seenAt: { lt: goneSince } },
      data: { since: now, seenAt: now },
    });
    if (isBack.count === 0)
      await tx.writingPresence.upsert({
        where: { ficheId_accountId: own },
        create: { ...own, since: now, seenAt: now },
        update: { seenAt: now },
      });
    const others = await listPresent({ tx, now }, ficheId, accountId);
    return { others, edition: fiche.workingText?.edition ?? 0 };
  });
}

/** Who else has a fiche open now, the first to have come first. */
export async function listPresent(
  { tx, now }: { tx: Pick<Transaction, "writingPresence">; now: Date },
  ficheId: string,
  exceptId: string,
): Promise<Presence[]> {
  const rows = await tx.writingPresence.findMany({
    where: { ficheId, accountId: { not: exceptId }, seenAt: { gte: stillThere(now) } },
    orderBy: [{ since: "asc" }, { accountId: "asc" }],
    include: { account: { select: { name: true } } },
  });
  return rows.map(({ since, account }) => ({ name: account.name, since }));
}
