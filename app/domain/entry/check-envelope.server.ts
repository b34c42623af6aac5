import type { Database } from "~/db/database.server";
import { type Envelope, findReceptionProblem, hasOriginal, type NoReception } from "./envelope";
import { type AlikeBody, type AlikePerson, findAlikeBodies, findAlikePeople } from "./find-alike.server";

/** An envelope as it was typed: whether the person and the body are known may not have been said yet. */
export type TypedEnvelope = Omit<Envelope, "contributorId" | "voice"> & {
  contributorId: string | null | undefined;
  voice:
    | Extract<Envelope["voice"], { kind: "person" }>
    | (Omit<Extract<Envelope["voice"], { kind: "organisation" }>, "organisationId"> & {
        organisationId: string | null | undefined;
      });
};

/** What keeps an envelope from being kept. */
export type EnvelopeProblem = NoReception | "original" | "type" | "type-note" | "which-person" | "which-body";

export type Checked =
  | { ok: true; envelope: Envelope }
  /** With those who might be meant, to be told apart. */
  | { ok: false; problems: EnvelopeProblem[]; people: AlikePerson[]; bodies: AlikeBody[] };

type Where = { id: string; announcedAt: Date | null };

/** Checks all of an envelope against its consultation at once, so that everything is corrected in one go. */
export async function checkEnvelope(
  db: Database,
  consultation: Where,
  typed: TypedEnvelope,
  now: Date,
): Promise<Checked> {
  const { voice, contributorId } = typed;
  const [people, bodies, type] = await Promise.all([
    findAlikePeople(db, consultation.id, typed.name),
    voice.kind === "organisation" ? findAlikeBodies(db, voice.name) : [],
    voice.kind === "organisation" ? findTypeProblem(db, consultation.id, voice) : null,
  ]);
  const person = chosenAmong(people, contributorId);
  const body = voice.kind === "organisation" ? chosenAmong(bodies, voice.organisationId) : null;
  const reception = findReceptionProblem(new Date(typed.receivedAt), consultation, now);
  const problems = [
    reception,
    hasOriginal(typed.channel) && typed.original === null ? ("original" as const) : null,
    person === undefined ? ("which-person" as const) : null,
    body === undefined ? ("which-body" as const) : null,
    type,
  ].filter((problem) => problem !== null);
  if (problems.length > 0 || person === undefined || body === undefined) {
    return { ok: false, problems, people, bodies };
  }
  const said = voice.kind === "person" ? voice : { ...voice, organisationId: body };
  return { ok: true, envelope: { ...typed, contributorId: person, voice: said } };
}

/** The one that was chosen, null for somebody new; undefined when there is something to choose that was not. */
function chosenAmong(
  alike: readonly { id: string }[],
  chosen: string | null | undefined,
): string | null | undefined {
  if (alike.length === 0) return null;
  if (chosen === null) return null;
  return alike.find(({ id }) => id === chosen)?.id;
}

async function findTypeProblem(
  db: Database,
  consultationId: string,
  { typeId, typeNote }: { typeId: string; typeNote: string | null },
): Promise<"type" | "type-note" | null> {
  const type = await db.organisationType.findFirst({ where: { id: typeId, consultationId } });
  if (!type) return "type";
  return type.open && typeNote === null ? "type-note" : null;
}
