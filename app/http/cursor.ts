import { z } from "zod";
import type { Cursor } from "~/domain/contribution/filter";

const between = "~";

/** Where a page of a list ends, as an address says it: what the list is ordered by, part by part. */
export const cursorOf = <Parts extends z.ZodType<unknown, string[]>>(parts: Parts) =>
  z
    .string()
    .max(80)
    .transform((word) => word.split(between))
    .pipe(parts);

/** The same, to be written in an address. */
export const wordOf = (...parts: readonly (string | number | bigint | Date)[]): string =>
  parts.map((part) => (part instanceof Date ? part.toISOString() : String(part))).join(between);

/** Of contributions, the last one of the page: `2025-05-12T08:04:00.000Z~0198…`. */
export const cursor = cursorOf(z.tuple([z.iso.datetime(), z.uuid()])).transform(
  ([submittedAt, id]): Cursor => ({ submittedAt: new Date(submittedAt), id }),
);

export const wordOfCursor = ({ submittedAt, id }: Cursor): string => wordOf(submittedAt, id);
