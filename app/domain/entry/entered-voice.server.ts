import { declareMandate } from "../account/declare-mandate.server";
import type { Act } from "../act.server";
import type { Sending } from "../contribution/record-sendings.server";
import { mandateInForce } from "../contribution/voice.server";
import type { Envelope } from "./envelope";

type Voice = Pick<Sending, "contributorId" | "named" | "organisation">;
type From = Pick<Envelope, "name" | "capacity" | "contributorId" | "voice">;

/**
 * The contributor and the body of what staff enter, made where they are new. Speaking for a body declares a mandate, as
 * it does online: a letterhead proves no more than a name typed in a form. Null when it may not be: the person was
 * detached from that body, or erased, or the type left the consultation.
 */
export async function findEnteredVoice(act: Act, consultationId: string, from: From): Promise<Voice | null> {
  const { voice } = from;
  const type = voice.kind === "person" ? null : await findType(act, consultationId, voice.typeId);
  if (voice.kind === "organisation" && (!type || (type.open && voice.typeNote === null))) return null;
  const contributorId = await findContributor(act, from);
  if (contributorId === null) return null;
  if (voice.kind === "person") return { contributorId, named: voice.named, organisation: null };
  const body = await findBody(act, voice);
  if (body === null) return null;
  await declareMandate(act, contributorId, body.id);
  const mandate = { contributorId, organisationId: body.id, state: mandateInForce };
  if ((await act.tx.mandate.count({ where: mandate })) === 0) return null;
  const typeNote = type?.open ? voice.typeNote : null;
  return { contributorId, named: false, organisation: { ...body, typeId: voice.typeId, typeNote } };
}

const findType = ({ tx }: Act, consultationId: string, id: string) =>
  tx.organisationType.findFirst({ where: { id, consultationId } });

async function findContributor({ tx, now, newId }: Act, { name, capacity, contributorId }: From) {
  if (contributorId === null) {
    const data = { id: newId(), declaredName: name, capacity, createdAt: now };
    return (await tx.contributor.create({ data })).id;
  }
  const where = { id: contributorId, accountId: null, erasedAt: null };
  return (await tx.contributor.findFirst({ where, select: { id: true } }))?.id ?? null;
}

type Body = Extract<Envelope["voice"], { kind: "organisation" }>;

/** A body that is known keeps the name that it is known under. */
async function findBody({ tx, now, newId, record }: Act, { organisationId, name }: Body) {
  if (organisationId !== null) {
    return tx.organisation.findUnique({ where: { id: organisationId }, select: { id: true, name: true } });
  }
  const { id } = await tx.organisation.create({ data: { id: newId(), name, createdAt: now } });
  record({ type: "organisation.created", organisationId: id });
  return { id, name };
}
