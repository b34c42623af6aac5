import { z } from "zod";
import { entering as words } from "~/content/entering";
import type { EnvelopeProblem, TypedEnvelope } from "~/domain/entry/check-envelope.server";
import { type Envelope, enteredChannels, longestOriginal } from "~/domain/entry/envelope";
import { dayOf, instantOf, wallClockOf } from "~/lib/zoned-time";
import { line, lineOrNone, longestLine, slug } from "./fields";

/** Hours are said in this zone, whoever types them. */
const timeZone = "Europe/Paris";
const { errors } = words;

/** Somebody new, one of those that are alike, or not said yet; and the name for which that was asked. */
const which = z
  .literal("autre")
  .transform(() => null)
  .or(z.uuid())
  .optional()
  .catch(undefined);
const askedOf = z.string().default("");

const received = z.object({
  canal: z.enum(enteredChannels, errors.channel),
  jour: z.iso.date(errors.day),
  heure: z.string(errors.hour).regex(/^([01]\d|2[0-3]):[0-5]\d$/, errors.hour),
  original: lineOrNone(longestOriginal, errors.original),
  nom: line(longestLine, errors.name),
  qualite: lineOrNone(longestLine, errors.capacity),
  ...{ personne: which, "personne-de": askedOf },
});

const voice = z.discriminatedUnion(
  "voix",
  [
    z.object({ voix: z.literal("personne"), nomme: z.literal("oui").optional() }),
    z.object({
      voix: z.literal("organisme"),
      organisme: line(longestLine, errors.body),
      type: z.uuid(errors.type),
      precision: lineOrNone(longestLine, errors.typeNote),
      ...{ corps: which, "corps-de": askedOf },
    }),
  ],
  errors.voice,
);

/** The envelope of a sending, in the words of its form; all that is wrong with it is said at once. */
export const envelopeForm = z.intersection(received, voice).transform((form): TypedEnvelope => ({
  ...{ channel: form.canal, original: form.original, name: form.nom, capacity: form.qualite },
  receivedAt: instantOf(`${form.jour}T${form.heure}`, timeZone).toISOString(),
  contributorId: form["personne-de"] === form.nom ? form.personne : undefined,
  voice:
    form.voix === "personne"
      ? { kind: "person", named: form.nomme === "oui" }
      : {
          ...{ kind: "organisation", name: form.organisme, typeId: form.type, typeNote: form.precision },
          organisationId: form["corps-de"] === form.organisme ? form.corps : undefined,
        },
}));

/** The same with the key under which it begins. */
export const newEntryForm = z.intersection(
  z.object({ cle: z.uuid(errors.key) }).transform(({ cle }) => ({ key: cle })),
  envelopeForm.transform((typed) => ({ typed })),
);

const fieldOf: Record<EnvelopeProblem, readonly [field: string, message: string]> = {
  future: ["jour", errors.future],
  "before-announcement": ["jour", errors["before-announcement"]],
  original: ["original", errors.original],
  type: ["type", errors.type],
  "type-note": ["precision", errors.typeNote],
  "which-person": ["personne", errors.whichPerson],
  "which-body": ["corps", errors.whichBody],
};

/** What the domain found wrong, field by field. */
export const errorsOf = (problems: readonly EnvelopeProblem[]): Record<string, string> =>
  Object.fromEntries(problems.map((problem) => fieldOf[problem]));

/** An envelope as it was typed, to be corrected. */
export function typedOf({
  channel,
  receivedAt,
  original,
  name,
  capacity,
  contributorId,
  voice: said,
}: Envelope) {
  const instant = new Date(receivedAt);
  const clock = new Date(wallClockOf(timeZone)(instant.getTime())).toISOString().slice(11, 16);
  const person = { personne: contributorId ?? "autre", "personne-de": name };
  const common = {
    ...{ canal: channel, jour: dayOf(instant, timeZone), heure: clock, original: original ?? "" },
    ...{ nom: name, qualite: capacity ?? "", ...person },
  };
  if (said.kind === "person") return { ...common, voix: "personne", nomme: said.named ? "oui" : "" };
  return {
    ...{ ...common, voix: "organisme", organisme: said.name, type: said.typeId },
    ...{ precision: said.typeNote ?? "", corps: said.organisationId ?? "autre", "corps-de": said.name },
  };
}

/** What the page of an entry is asked to do. */
export const entryForm = z.discriminatedUnion("intention", [
  z.object({
    intention: z.literal("ajouter"),
    fiche: slug(words.addErrors.fiche),
    nature: z.enum(["avis", "passage", "reponses"], words.addErrors.kind),
  }),
  z.object({ intention: z.literal("enregistrer"), vu: z.string().max(64) }),
  z.object({ intention: z.literal("abandonner") }),
]);

export const entriesQuery = z.strictObject({ concertation: slug().optional(), suite: z.uuid().optional() });

/** Without ends, the paragraphs of the fiche are offered. */
export const entryPassageQuery = z.strictObject({
  fiche: slug(),
  bloc: z.string().max(200).optional(),
  de: z.string().max(220).optional(),
  a: z.string().max(220).optional(),
});
