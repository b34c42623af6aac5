import { z } from "zod";
import type { Database } from "~/db/database.server";
import { grounds } from "./ground";

/** The grounds of the list of today; one that left it since is read as « other ». */
export const heldGround = z.enum(grounds).catch("other");
export const storedGround = heldGround.nullable();

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
