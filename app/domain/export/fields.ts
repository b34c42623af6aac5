import { mandateStates } from "../account/mandate";
import { channels, kinds, positions } from "../contribution/contribution";
import { particulier } from "../contribution/filter";
import { grounds } from "../moderation/ground";
import { standingOf, standings } from "../moderation/standing";
import type { Audience } from "./format";
import type { Entry } from "./row";

/** How a field is read from a contribution; the writers draw each type in the way of their format. */
export type Reading =
  /** Where it may be one of some codes instead, these. */
  | { type: "text"; codes: readonly string[]; read: (entry: Entry) => string | null }
  | { type: "number"; read: (entry: Entry) => number | null }
  /** Milliseconds since 1970. */
  | { type: "instant"; read: (entry: Entry) => number | null }
  | { type: "boolean"; read: (entry: Entry) => boolean }
  /** One of a closed list. */
  | { type: "code"; codes: readonly string[]; read: (entry: Entry) => string | null }
  /** Several values of one contribution, in order: it has one row all the same. */
  | { type: "list"; read: (entry: Entry) => readonly string[] };

/** A column of every file: its name, whom it is for, how wide a spreadsheet shows it. Its words are in content. */
export type Field<Name extends string = string> = {
  name: Name;
  audience: Audience;
  /** In characters, for a spreadsheet. */
  width: number;
  reading: Reading;
};

const field =
  (audience: Audience) =>
  <const Name extends string>(name: Name, width: number, reading: Reading): Field<Name> => ({
    ...{ name, audience, width, reading },
  });
const everybody = field("everybody");
const staff = field("staff");

const text = (read: (entry: Entry) => string | null, codes: readonly string[] = []): Reading => ({
  ...{ type: "text", codes, read },
});
const number = (read: (entry: Entry) => number | null): Reading => ({ type: "number", read });
const instant = (read: (entry: Entry) => number | null): Reading => ({ type: "instant", read });
const boolean = (read: (entry: Entry) => boolean): Reading => ({ type: "boolean", read });
const list = (read: (entry: Entry) => readonly string[]): Reading => ({ type: "list", read });
const code = (codes: readonly string[], read: (entry: Entry) => string | null): Reading => ({
  ...{ type: "code", codes, read },
});

/**
 * The one description of our files: every writer, the dictionary and the pages that offer them read it. A name
 * never changes its meaning; a new field goes at the end of its group.
 */
export const fields = [
  everybody(
    "reference",
    14,
    text(({ row }) => row.reference),
  ),
  everybody(
    "address",
    60,
    text(({ address }) => address),
  ),
  staff(
    "sending",
    38,
    text(({ row }) => row.sendingId),
  ),
  everybody(
    "sent_at",
    18,
    instant(({ row }) => row.sentAt),
  ),
  staff(
    "recorded_at",
    18,
    instant(({ row }) => row.recordedAt),
  ),
  everybody(
    "edited_at",
    18,
    instant(({ row }) => row.editedAt),
  ),
  everybody(
    "edits",
    10,
    number(({ row }) => row.edits),
  ),
  everybody(
    "channel",
    14,
    code(channels, ({ row }) => row.channel),
  ),
  everybody(
    "late",
    10,
    boolean(({ row }) => row.late),
  ),
  everybody(
    "admitted_at",
    18,
    instant(({ row }) => row.admittedAt),
  ),
  everybody(
    "admission_reason",
    34,
    text(({ row }) => row.admissionReason),
  ),
  everybody(
    "kind",
    22,
    code(kinds, ({ row }) => row.kind),
  ),
  everybody(
    "position",
    22,
    code(positions, ({ row }) => row.position),
  ),
  everybody(
    "language",
    10,
    text(({ row }) => row.language),
  ),
  everybody(
    "theme",
    26,
    text(({ row }) => row.theme),
  ),
  everybody(
    "fiche",
    12,
    text(({ row }) => row.fiche),
  ),
  everybody(
    "fiche_title",
    36,
    text(({ row }) => row.ficheTitle),
  ),
  everybody(
    "version",
    9,
    number(({ row }) => row.version),
  ),
  everybody(
    "block_number",
    11,
    list(({ places }) => places.map((place) => String(place.number ?? ""))),
  ),
  everybody(
    "block_label",
    11,
    list(({ places }) => places.map(({ label }) => label ?? "")),
  ),
  everybody(
    "passage",
    44,
    list(({ row }) => row.passages?.map(({ quote }) => quote) ?? []),
  ),
  everybody(
    "passage_before",
    30,
    list(({ row }) => row.passages?.map(({ before }) => before) ?? []),
  ),
  everybody(
    "passage_after",
    30,
    list(({ row }) => row.passages?.map(({ after }) => after) ?? []),
  ),
  everybody(
    "text",
    70,
    text(({ row }) => row.plain),
  ),
  everybody("amendment_before", 44, text(replacedOf)),
  everybody("amendment_after", 44, text(proposedOf)),
  everybody(
    "question",
    40,
    text(({ row }) => row.question),
  ),
  everybody(
    "options",
    30,
    list(({ row }) => row.options ?? []),
  ),
  everybody("author", 26, text(authorOf, [particulier])),
  staff("capacity", 24, text(capacityOf)),
  everybody(
    "organisation",
    30,
    text((entry) => bodyOf(entry)?.name ?? null),
  ),
  everybody(
    "organisation_type",
    26,
    text((entry) => bodyOf(entry)?.type ?? null),
  ),
  everybody(
    "mandate",
    26,
    code(mandateStates, ({ row }) => row.mandate),
  ),
  staff("state", 22, code(standings, stateOf)),
  staff(
    "withdrawn_at",
    18,
    instant(({ row }) => row.withdrawnAt),
  ),
  staff(
    "ground",
    22,
    code(grounds, ({ row }) => row.ground),
  ),
  staff(
    "explanation",
    44,
    text(({ row }) => row.explanation),
  ),
  everybody(
    "supports",
    10,
    number(({ row }) => row.supports),
  ),
  everybody(
    "replies",
    10,
    number(({ row }) => row.replies),
  ),
  everybody(
    "hash",
    66,
    text(({ row }) => row.hash),
  ),
  everybody(
    "demonstration",
    30,
    text(({ demonstration }) => demonstration),
  ),
] as const;

export type FieldName = (typeof fields)[number]["name"];
export type NamedField = Field<FieldName>;

/** The columns of a file, in order; that of the demonstration only where there is one to say. */
export function fieldsFor(audience: Audience, demonstration: string | null): NamedField[] {
  return fields.filter(
    (one) =>
      (audience === "staff" || one.audience === "everybody") &&
      (one.name !== "demonstration" || demonstration !== null),
  );
}

function authorOf({ voice }: Entry): string | null {
  if (voice === null) return null;
  return voice.kind === "unnamed" ? particulier : voice.name;
}

function capacityOf({ voice }: Entry): string | null {
  return voice?.kind === "named" ? voice.capacity : null;
}

function bodyOf({ voice }: Entry) {
  return voice?.kind === "organisation" ? voice : null;
}

function stateOf({ row: { moderation, withdrawnAt } }: Entry): string {
  return standingOf({ moderation, withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt) });
}

/** Of an amendment, the words that it would replace; its passages one under the other. */
function replacedOf({ row: { kind, passages } }: Entry): string | null {
  return kind === "amendment" && passages !== null ? passages.map(({ quote }) => quote).join("\n") : null;
}

function proposedOf({ row: { proposal } }: Entry): string | null {
  return proposal?.join("\n") ?? null;
}
