import type { Audience, Format } from "./format";
import type { Query } from "./select.server";

/**
 * A file that somebody may have, ready to be written by another thread: rights were checked, and the fact recorded
 * where one is due. It crosses as it is.
 */
export type FileOrder = {
  consultation: { slug: string; title: string; demonstration: string | null; timeZone: string };
  audience: Audience;
  format: Format;
  /** What was asked for, as codes: « kind=comment ». Never words that somebody typed. */
  filters: readonly string[];
  /** When it was asked for. */
  now: Date;
  contributions: Query;
  outline: Query;
};
