import { z } from "zod";
import type { Cursor } from "~/domain/contribution/filter";

/** Where a page of contributions ends, as an address says it: `2025-05-12T08:04:00.000Z~0198…`, the last one of the page. */
export const cursor = z
  .string()
  .max(80)
  .transform((value) => value.split("~"))
  .pipe(z.tuple([z.iso.datetime(), z.uuid()]))
  .transform(([submittedAt, id]): Cursor => ({ submittedAt: new Date(submittedAt), id }));

/** The same, to be written in an address. */
export const wordOfCursor = ({ submittedAt, id }: Cursor): string => `${submittedAt.toISOString()}~${id}`;
