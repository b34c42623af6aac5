import { wallClockOf } from "~/lib/zoned-time";
import type { NamedField, Reading } from "./fields";
import type { Format } from "./format";
import type { Entry } from "./row";
import type { Wording } from "./wording";

export type Cell = string | number | null;

/** A field as a sheet shows it. */
export type Column<Of = Entry> = {
  title: string;
  width: number;
  isInstant: boolean;
  read: (of: Of) => Cell;
};

/** Between several values of one contribution in one cell. */
export const separator = " | ";

type SheetFormat = Exclude<Format, "jsonl">;

/** The columns of a sheet: in French, with the clock of the consultation, for people; names and codes for programs. */
export function columnsOf(
  fields: readonly NamedField[],
  format: SheetFormat,
  wording: Wording,
  timeZone: string,
): Column[] {
  const drawInstant = instantDrawnFor[format](wallClockOf(timeZone));
  const forPeople = format !== "rfc4180";
  return fields.map(({ name, width, reading }) => {
    const codes = forPeople ? wording.codes[name] : undefined;
    const booleans = forPeople ? wording.booleans : plainBooleans;
    return {
      title: forPeople ? wording.fields[name].title : name,
      width,
      isInstant: reading.type === "instant",
      read: cellReader(reading, { codes, booleans, drawInstant }),
    };
  });
}

const plainBooleans = { true: "true", false: "false" } as const;

type Drawing = {
  codes: Readonly<Record<string, string>> | undefined;
  booleans: Wording["booleans"];
  drawInstant: (instantMs: number) => Cell;
};

function cellReader(reading: Reading, { codes, booleans, drawInstant }: Drawing): Column["read"] {
  switch (reading.type) {
    case "number":
      return reading.read;
    case "boolean":
      return (entry) => (reading.read(entry) ? booleans.true : booleans.false);
    case "list":
      return (entry) => reading.read(entry).join(separator);
    case "text":
    case "code":
      if (codes === undefined) return reading.read;
      return (entry) => {
        const code = reading.read(entry);
        return code === null ? null : (codes[code] ?? code);
      };
    case "instant":
      return (entry) => {
        const instant = reading.read(entry);
        return instant === null ? null : drawInstant(instant);
      };
  }
}

const dayMs = 86_400_000;
/** Day 0 of spreadsheets, 30 December 1899, in days before 1970. */
const spreadsheetEpochDays = 25_569;

const instantDrawnFor: Record<SheetFormat, (wallClock: (ms: number) => number) => (ms: number) => Cell> = {
  rfc4180: () => (ms) => new Date(ms).toISOString(),
  csv: (wallClock) => (ms) => new Date(wallClock(ms)).toISOString().slice(0, 19).replace("T", " "),
  xlsx: (wallClock) => (ms) => Math.round(wallClock(ms) / 1000) / (dayMs / 1000) + spreadsheetEpochDays,
};
