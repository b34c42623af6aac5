import { z } from "zod";
import type { Row } from "./compare-texts";

/** A contribution that led to what a block says from this version on. */
export const credit = z.object({ blockId: z.string(), reference: z.string(), version: z.number() });
export type Credit = z.infer<typeof credit>;

/**
 * Those of a block of a comparison, under either of its ids: a version in between may have changed it before another removed
 * it or brought it in again. What moved is credited where it arrived.
 */
export function creditsOf(row: Row, credits: readonly Credit[]): Credit[] {
  const ids = new Set(idsOf(row));
  return credits.filter(({ blockId }) => ids.has(blockId));
}

/** Those of blocks that came and went between the two versions, so that neither text holds them. */
export function creditsBetween(rows: readonly Row[], credits: readonly Credit[]): Credit[] {
  const ids = new Set(rows.flatMap(idsOf));
  return credits.filter(({ blockId }) => !ids.has(blockId));
}

function idsOf(row: Row): string[] {
  switch (row.step) {
    case "kept":
    case "arrived":
      return [row.former.blockId, row.later.blockId];
    case "added":
      return [row.later.blockId];
    case "removed":
      return [row.former.blockId];
    case "left":
      return [];
  }
}
