import type { Database } from "~/db/database.server";
import { storedGround } from "./read-decisions.server";

function findDecision(db: Database, id: string) {
  const latest = { orderBy: [{ decidedAt: "desc" as const }, { id: "desc" as const }], take: 1 };
  return db.moderationDecision.findUnique({
    where: { id },
    include: {
      contribution: {
        include: {
          consultation: { select: { title: true, demonstration: true } },
          fiche: { select: { label: true, title: true } },
          contributor: { include: { account: { select: { email: true, erasedAt: true } } } },
          decisions: { ...latest, select: { id: true } },
        },
      },
    },
  });
}

/** A decision that its author can still be told of, and where to; null when it is past or nobody is left. */
export async function readToldDecision(db: Database, id: string) {
  const decision = await findDecision(db, id);
  if (!decision) return null;
  const { contribution, act, ground, explanation } = decision;
  const { account } = contribution.contributor;
  const isLast = contribution.decisions[0]?.id === id;
  if (!isLast || contribution.withdrawnAt !== null) return null;
  if (account?.email == null || account.erasedAt !== null) return null;
  return {
    ...{ to: account.email, act, reference: contribution.reference },
    fiche: `${contribution.fiche.label}, ${contribution.fiche.title}`,
    consultation: contribution.consultation.title,
    demonstration: contribution.consultation.demonstration,
    reason: { ground: storedGround.parse(ground), explanation },
  };
}
