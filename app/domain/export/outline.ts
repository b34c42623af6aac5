import { z } from "zod";
import type { Place } from "./row";

export const outlineRow = z.object({
  versionId: z.string(),
  blockId: z.string(),
  parentId: z.string().nullable(),
  label: z.string().nullable(),
  number: z.number().nullable(),
});
type OutlineRow = z.infer<typeof outlineRow>;

const keyOf = (versionId: string, blockId: string) => `${versionId} ${blockId}`;

/**
 * Finds the place that a reader would cite for a block: the number of the top-level block that holds it, and
 * the nearest label on the way up to it.
 */
export function placesIn(blocks: readonly OutlineRow[]) {
  const byKey = new Map(blocks.map((block) => [keyOf(block.versionId, block.blockId), block]));
  return function placeOf(versionId: string, blockId: string): Place {
    let label: string | null = null;
    let block = byKey.get(keyOf(versionId, blockId));
    let number = block?.number ?? null;
    while (block) {
      label ??= block.label;
      number = block.number ?? number;
      block = block.parentId === null ? undefined : byKey.get(keyOf(versionId, block.parentId));
    }
    return { number, label };
  };
}
