import { z } from "zod";
import type { Database } from "~/db/database.server";
import { grounds } from "./ground";

/** The grounds of the list of today; one that left it since is read as « other ». */
const storedGround = z.enum(grounds).catch("other").nullable();

/** What was decided of a contribution, the latest first; by whom as an opaque id, for staff only. */
export async function listDecisions(db: Database, contributionId: string) {
  const decisions = await db.moderationDecision.findMany({
    where: { contributionId },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
  });
  return decisions.map(({ id, act, ground, explanation, decidedById, decidedAt }) => ({
    ...{ id, act, explanation, decidedById, decidedAt },
    ground: storedGround.parse(ground),
  }));
}

/** The reason that its author is told: that of the last decision of each contribution. */
export async function readReasons(db: Database, contributionIds: readonly string[]) {
  const last = await db.moderationDecision.findMany({
    where: { contributionId: { in: [...contributionIds] } },
    orderBy: [{ contributionId: "asc" }, { decidedAt: "desc" }, { id: "desc" }],
    distinct: ["contributionId"],
  });
  return new Map(
    last.map(({ contributionId, ground, explanation, decidedAt }) => [
      contributionId,
      { ground: storedGround.parse(ground), explanation, decidedAt },
    ]),
  );
}

export type Reason = { ground: z.infer<typeof storedGround>; explanation: string; decidedAt: Date };

const told = {
  contribution: {
    include: {
      consultation: { select: { title: true, demonstration: true } },
      fiche: { select: { label: true, title: true } },
      contributor: { include: { account: { select: { email: true, erasedAt: true } } } },
      decisions: { orderBy: [{ decidedAt: "desc" }, { id: "desc" }], take: 1, select: { id: true } },
    },
  },
} as const;

/** A decision that its author can still be told of, and where to; null when it is past or nobody is left. */
export async function readDecision(db: Database, id: string) {
  const decision = await db.moderationDecision.findUnique({ where: { id }, include: told });
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
