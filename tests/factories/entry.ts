import type { TypedEnvelope } from "~/domain/entry/check-envelope.server";
import { addText } from "~/domain/entry/add-text.server";
import { beginEntry } from "~/domain/entry/keep-entry.server";
import { correctText } from "~/domain/entry/correct-text.server";
import { readTextCorrection } from "~/domain/entry/read-text-correction.server";
import { readEntry } from "~/domain/entry/read-entry.server";
import { registerEntry } from "~/domain/entry/register-entry.server";
import { saveDraft } from "~/domain/contribution/keep-draft.server";
import type { DraftContent } from "~/domain/contribution/draft";
import type { Person } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { aContent, typed } from "./draft";
import type { NodeJson } from "./fiche-text";
import { holdConsultation, holdFiche, holdOrganisation } from "./stage";

type Place = { consultation: string; fiche: string };

/** A letter that came in January 2030, from somebody in their own name, unnamed, unless told otherwise. */
export function anEnvelope(told: Partial<TypedEnvelope> = {}): TypedEnvelope {
  return {
    ...{ channel: "post", receivedAt: "2030-01-15T10:00:00.000Z", original: "Registre 2030, n° 12" },
    ...{ name: "Claude Courrier (personne fictive)", capacity: null, contributorId: undefined },
    voice: { kind: "person", named: false },
    ...told,
  };
}

/** An entry with one opinion for each text, as staff type them; its id. */
export async function enter(
  platform: Platform,
  staff: Person,
  { consultation, fiche }: Place,
  { texts = ["Un avis."], ...told }: Partial<TypedEnvelope> & { texts?: readonly string[] } = {},
): Promise<string> {
  const key = platform.newId();
  const begun = await beginEntry(platform, staff, { key, consultation, typed: anEnvelope(told) });
  if (!begun.ok) throw new Error(begun.problems.join());
  for (const text of texts) await write(platform, staff, { entryId: key, fiche }, text);
  return key;
}

async function write(
  platform: Platform,
  staff: Person,
  place: { entryId: string; fiche: string },
  text: string,
) {
  const draftId = (await addText(platform, staff, place, "opinion")) ?? "";
  const owner = { entryId: place.entryId, enteredBy: staff };
  const change = (): DraftContent => aContent({ body: typed(text) });
  await saveDraft(platform, owner, draftId, 1, change);
}

/** Registers an entry as it stands. */
export async function register(platform: Platform, staff: Person, entryId: string) {
  const { seen } = await readEntry(platform, staff, entryId);
  const outcome = await registerEntry(platform, staff, entryId, seen);
  if (!outcome.registered) throw new Error(outcome.because);
  return outcome.sendingId;
}

/** An entry as it is stored, whoever began it; its id. */
export async function holdEntry(
  { db, newId, clock }: Platform,
  { accountId }: Person,
  consultationId: string,
) {
  const id = newId();
  const envelope = { ...anEnvelope(), contributorId: null };
  const moments = { createdAt: clock(), updatedAt: clock() };
  await db.entry.create({ data: { id, accountId, consultationId, envelope, ...moments } });
  return id;
}

/** A consultation that closed on 13 January, for which letters still arrive. */
export async function holdClosed(platform: Platform, text: NodeJson) {
  const { id, slug } = await holdConsultation(platform, { closesAt: new Date("2030-01-13T23:00Z") });
  const fiche = await holdFiche(platform, id, { text });
  const { typeId } = await holdOrganisation(platform, id);
  return { typeId, place: { consultation: slug, fiche: fiche.slug } };
}

/** A letter to it from somebody new: one in two came late, one in three is for a body that nobody knew. */
export function aLetter({ newId }: Platform, typeId: string, rank: number): Partial<TypedEnvelope> {
  const body = { kind: "organisation" as const, organisationId: null, typeId, typeNote: null };
  return {
    name: `Personne ${newId()} (fictive)`,
    receivedAt: rank % 2 === 0 ? "2030-01-10T10:00:00.000Z" : "2030-01-14T10:00:00.000Z",
    ...(rank % 3 === 0 ? { voice: { ...body, name: `Corps ${newId()} (fictif)` } } : {}),
  };
}

type Corrected = Awaited<ReturnType<typeof readTextCorrection>>;

/** A correction of the first text of a sending as it stands, by new words. */
export async function correct(
  platform: Platform,
  staff: Person,
  sendingId: string,
  told: { text: string; reason?: string; read?: Corrected },
) {
  const { text, reason = "Une faute de frappe." } = told;
  const { reference } = await platform.db.contribution.findFirstOrThrow({
    where: { sendingId },
    orderBy: { number: "asc" },
  });
  const at = { sendingId, reference };
  const { key, revision, content } = told.read ?? (await readTextCorrection(platform, staff, at));
  await correctText(platform, staff, at, {
    ...{ key, revision, reason },
    content: { ...content, body: typed(text) },
  });
  return { key, reference };
}
