import { z } from "zod";
import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import type { Fact } from "../fact";
import { Failure } from "../failure";
import type { Author } from "../policy/actor";
import { mayDecide, mayOpenModeration } from "../policy/moderating";
import { demand } from "../policy/verdict";
import { counting } from "../tally/keep-count.server";
import type { Ground } from "./ground";
import { type ModerationAct, moderationStates, outcomeOf, takesAway } from "./standing";

export type Decision = {
  reference: string;
  act: ModerationAct;
  /** Of what takes away; ignored otherwise. */
  ground: Ground | null;
  /** Told to the author. */
  explanation: string;
  /** The revision that was read when deciding; null when decided without reading, in an emergency. */
  revision: number | null;
};

const factOf = {
  approve: "contribution.approved",
  refuse: "contribution.refused",
  hide: "contribution.hidden",
  restore: "contribution.restored",
} as const satisfies Record<ModerationAct, Fact["type"]>;

/**
 * Approves, refuses, hides or restores a contribution, with what is told to its author. The history of
 * decisions is insert-only; the contribution's state is the last one's. What takes away closes the reports
 * that asked for it. An author who edits meanwhile makes the decision a « conflict »: another text was read.
 */
export function decide(
  platform: Platform,
  author: Author,
  decision: Decision,
): Promise<{ decisionId: string }> {
  return perform(platform, author, async (act) => {
    demand(mayOpenModeration(author), "modération");
    const contribution = await hold(act, decision.reference);
    const { id, consultationId } = contribution;
    demand(mayDecide(author, decision.act, contribution), "décision");
    if (decision.revision !== null && decision.revision !== contribution.currentNumber) {
      throw new Failure("conflict", "texte");
    }
    const ground = groundOf(decision);
    const data = { moderation: outcomeOf[decision.act] };
    const change = { before: contribution.moderation, after: data.moderation };
    await counting(act, [id], () => act.tx.contribution.update({ where: { id }, data }));
    const decisionId = await keep(act, author, id, { ...decision, ground });
    if (takesAway(decision.act)) await closeReportsOf(act, author, id);
    const fact = { consultationId, contributionId: id, decisionId, ground, ...change };
    act.record({ type: factOf[decision.act], ...fact });
    await act.enqueue({ kind: "mail.decision", decisionId });
    return { decisionId };
  });
}

const held = z
  .array(
    z.object({
      id: z.string(),
      consultationId: z.string(),
      moderation: z.enum(moderationStates),
      withdrawnAt: z.date().nullable(),
      currentNumber: z.number(),
    }),
  )
  .max(1);

/** Two moderators, or a moderator and an author who edits, wait for each other here. */
async function hold({ tx }: Act, reference: string) {
  const [row] = held.parse(
    await tx.$queryRaw(sql`
      SELECT id, consultation_id AS "consultationId", moderation::text, withdrawn_at AS "withdrawnAt",
             current_number AS "currentNumber"
      FROM contribution WHERE reference = ${reference} FOR UPDATE`),
  );
  if (!row) throw new Failure("unknown", "contribution");
  return row;
}

function groundOf({ act, ground }: Decision): Ground | null {
  if (!takesAway(act)) return null;
  if (ground === null) throw new Failure("malformed", "motif");
  return ground;
}

async function keep({ tx, now, newId }: Act, author: Author, contributionId: string, told: Decision) {
  const { act, ground, explanation } = told;
  const id = newId();
  const decidedById = author.kind === "person" ? author.accountId : null;
  await tx.moderationDecision.create({
    data: { id, contributionId, act, ground, explanation, decidedById, decidedAt: now },
  });
  return id;
}

/** Reports that were heard, whatever came of them. */
export async function closeReportsOf({ tx, now }: Act, author: Author, contributionId: string) {
  const closedById = author.kind === "person" ? author.accountId : null;
  const open = { contributionId, closedAt: null };
  return tx.report.updateMany({ where: open, data: { closedAt: now, closedById } });
}
