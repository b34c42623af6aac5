import { z } from "zod";
import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { mayDecideMandate, mayOpenMandates } from "../policy/moderating";
import { demand } from "../policy/verdict";
import { type MandateAct, mandateStates } from "./mandate";

export type MandateDecision = {
  mandateId: string;
  act: MandateAct;
  /** Told to whoever is detached; kept with the mandate, and nowhere else. */
  reason: string;
};

/**
 * Verifies that somebody speaks for a body, or detaches them from it with a reason. What they published for it
 * keeps its name, with the state of the mandate beside it; nothing more can be sent for it once it ended.
 */
export function decideMandate(platform: Platform, author: Person, decision: MandateDecision): Promise<void> {
  return perform(platform, author, async (act) => {
    demand(mayOpenMandates(author), "mandat");
    const { mandateId, act: wanted, reason } = decision;
    const { state, organisationId, contributorId } = await hold(act, mandateId);
    demand(mayDecideMandate(author, wanted, state), "mandat");
    if (wanted === "detach" && reason === "") throw new Failure("malformed", "motif");
    const next = wanted === "verify" ? ("verified" as const) : ("ended" as const);
    const data = { state: next, decidedAt: act.now, reason: reason === "" ? null : reason };
    await act.tx.mandate.update({ where: { id: mandateId }, data });
    const type = wanted === "verify" ? ("mandate.verified" as const) : ("mandate.detached" as const);
    act.record({ type, mandateId, organisationId, contributorId, before: state, after: next });
    await act.enqueue({ kind: "mail.mandate", mandateId, state: next });
  });
}

const held = z
  .array(z.object({ state: z.enum(mandateStates), organisationId: z.string(), contributorId: z.string() }))
  .max(1);

/** Two members of staff who decide at once wait for each other here. */
async function hold({ tx }: Act, id: string) {
  const [row] = held.parse(
    await tx.$queryRaw(sql`
      SELECT state::text, organisation_id AS "organisationId", contributor_id AS "contributorId"
      FROM mandate WHERE id = ${id}::uuid FOR UPDATE`),
  );
  if (!row) throw new Failure("unknown", "mandat");
  return row;
}
