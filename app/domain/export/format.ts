/** The files we give away: two for people, who open them in a spreadsheet, two for programs. */
export const formats = ["xlsx", "csv", "rfc4180", "jsonl"] as const;
export type Format = (typeof formats)[number];

type Described = { name: string; mediaType: string };

/** The last part of a file's address and its media type. The two CSV have different names: both may be kept. */
export const fileOf: Record<Format, Described> = {
  xlsx: {
    name: "contributions.xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  csv: { name: "contributions.csv", mediaType: "text/csv; charset=utf-8; header=present" },
  rfc4180: { name: "contributions-rfc4180.csv", mediaType: "text/csv; charset=utf-8; header=present" },
  jsonl: { name: "contributions.jsonl", mediaType: "application/jsonl; charset=utf-8" },
};

/** The format of a file by the last part of its address. */
export function formatOfFile(name: string): Format | null {
  return formats.find((format) => fileOf[format].name === name) ?? null;
}

/** For people, titles and words in French; for programs, names and codes that will not change. */
export function isForPeople(format: Format): boolean {
  return format === "xlsx" || format === "csv";
}

/** Whom a file is for: everybody, who gets what is published and no natural person's name, or staff. */
export const audiences = ["everybody", "staff"] as const;
export type Audience = (typeof audiences)[number];
