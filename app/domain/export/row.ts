import { z } from "zod";
import { mandateStates } from "../account/mandate";
import { channels, kinds, positions, type Voice, voiceOf } from "../contribution/contribution";
import { grounds } from "../moderation/ground";
import { moderationStates } from "../moderation/standing";

const text = z.string().nullable();
/** Milliseconds of an instant: a quarter of a million dates as objects would cost as much as the rest. */
const instant = z.number().nullable();

const passage = z.object({ blockId: z.string(), quote: z.string(), before: z.string(), after: z.string() });

/** A contribution as the cursor gives it. What its author withdrew has its revision, words and author left out. */
const row = z.object({
  reference: z.string(),
  sendingId: z.string(),
  sentAt: z.number(),
  recordedAt: z.number(),
  editedAt: instant,
  withdrawnAt: instant,
  late: z.boolean(),
  admittedAt: instant,
  admissionReason: text,
  edits: z.number(),
  channel: z.enum(channels),
  kind: z.enum(kinds),
  position: z.enum(positions).nullable(),
  language: text,
  theme: text,
  fiche: z.string(),
  ficheTitle: z.string(),
  versionId: text,
  version: z.number().nullable(),
  passages: z.array(passage).nullable(),
  plain: text,
  proposal: z.array(z.string()).nullable(),
  question: text,
  options: z.array(z.string()).nullable(),
  named: z.boolean(),
  declaredName: text,
  capacity: text,
  organisationName: text,
  typeLabel: text,
  typeIsOpen: z.boolean().nullable(),
  typeNote: text,
  mandate: z.enum(mandateStates).nullable(),
  moderation: z.enum(moderationStates),
  ground: z.enum(grounds).nullable().catch("other"),
  explanation: text,
  supports: z.number().nullable(),
  replies: z.number().nullable(),
  hash: text,
});
export type ExportRow = z.infer<typeof row>;
/** Compiled, as each row of a file goes through it: a third of the time, half of the garbage. */
export const exportRow = z.compile(row, { strict: true });

/** Where a block stands in its version: the number and the label that a reader cites. */
export type Place = { number: number | null; label: string | null };

/**
 * A row with what the database does not hold: who speaks, its address, and where its passages begin. Beside the row and not
 * in it: an object of forty fields that gets four more is copied by the engine, for a tenth of the time of a file.
 */
export type Entry = {
  row: ExportRow;
  /** Nobody speaks in what was withdrawn. */
  voice: Voice | null;
  address: string;
  places: readonly Place[];
  demonstration: string | null;
};

type Finding = {
  addressOf: (reference: string) => string;
  placeOf: (versionId: string, blockId: string) => Place;
  demonstration: string | null;
};

export function entryOf(row: ExportRow, { addressOf, placeOf, demonstration }: Finding): Entry {
  const { reference, versionId, passages } = row;
  const places = versionId === null ? [] : (passages ?? []).map(({ blockId }) => placeOf(versionId, blockId));
  return { row, voice: heardIn(row), address: addressOf(reference), places, demonstration };
}

function heardIn(row: ExportRow): Voice | null {
  if (row.withdrawnAt !== null) return null;
  const { named, organisationName, typeLabel, typeIsOpen, typeNote, declaredName, capacity } = row;
  return voiceOf({
    named,
    organisationName,
    organisationType: typeLabel === null ? null : { label: typeLabel, open: typeIsOpen ?? false },
    organisationTypeNote: typeNote,
    contributor: { declaredName, capacity },
  });
}
