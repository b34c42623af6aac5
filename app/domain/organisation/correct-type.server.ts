import { z } from "zod";
import { sql } from "~/db/database.server";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { Failure } from "../failure";
import type { Person } from "../policy/actor";
import { mayModerate } from "../policy/moderating";
import { demand } from "../policy/verdict";
import { counting } from "../tally/keep-count.server";

export type Correction = {
  consultationId: string;
  organisationId: string;
  /** Of the types of this consultation. */
  typeId: string;
  /** What « Autre organisme (préciser) » asks for; empty for the other types. */
  note: string;
};

/**
 * Puts a body under another type in one consultation, in all that was sent for it there: who sends chooses the
 * type, and may have chosen wrong. The texts, and the name as at sending, stay.
 */
export function correctType(platform: Platform, author: Person, correction: Correction): Promise<void> {
  const { consultationId, organisationId, typeId } = correction;
  return perform(platform, author, async (act) => {
    demand(mayModerate(author, consultationId), "organisme");
    const type = await readType(act, correction);
    const sent = await hold(act, correction);
    if (sent.length === 0) throw new Failure("unknown", "organisme");
    const data = { organisationTypeId: typeId, organisationTypeNote: type.note };
    const ids = sent.map(({ id }) => id);
    await counting(act, ids, () => act.tx.contribution.updateMany({ where: { id: { in: ids } }, data }));
    const [before, after] = [sent[0]?.type ?? null, type.key];
    act.record({ type: "organisation.type-corrected", consultationId, organisationId, before, after });
  });
}

/** The note is kept where the type asks for one; without it, nothing is corrected. */
async function readType({ tx }: Act, { consultationId, typeId, note }: Correction) {
  const type = await tx.organisationType.findFirst({ where: { id: typeId, consultationId } });
  if (!type || (type.open && note === "")) throw new Failure("malformed", "type");
  return { key: type.key, note: type.open ? note : null };
}

const held = z.array(z.object({ id: z.string(), type: z.string().nullable() }));

/** In the order in which everybody holds them, so that two corrections at once wait for each other. */
async function hold({ tx }: Act, { consultationId, organisationId }: Correction) {
  return held.parse(
    await tx.$queryRaw(sql`
      SELECT c.id, t.key AS type FROM contribution c LEFT JOIN organisation_type t ON t.id = c.organisation_type_id
      WHERE c.consultation_id = ${consultationId}::uuid AND c.organisation_id = ${organisationId}::uuid
      ORDER BY c.id FOR UPDATE OF c`),
  );
}
