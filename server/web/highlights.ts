import { LRUCache } from "lru-cache";
import type { Highlighted, KeepHighlighted } from "../../app/domain/fiche/highlighted.server";

const roomBytes = 32_000_000;
const mostVersions = 200;

type Drawing = { changes: number; blocks: Promise<Highlighted>; bytes: number };

/** Strings of two bytes a letter at most, and what surrounds them. */
const weightOf = (blocks: Highlighted) =>
  [...blocks.values()].reduce((sum, html) => sum + 2 * html.length + 200, 200);

/**
 * Keeps the highlights that were drawn last, one drawing for each version: it is right as long as they did not change, which
 * whoever asks has just read. Those who ask for one that is being made wait for it; what cannot be made is not kept.
 */
export function keepHighlights(): KeepHighlighted {
  const kept = new LRUCache<string, Drawing>({
    ...{ max: mostVersions, maxSize: roomBytes, sizeCalculation: ({ bytes }) => bytes },
  });
  return ({ versionId, changes }, draw) => {
    const known = kept.get(versionId);
    if (known?.changes === changes) return known.blocks;
    const blocks = draw();
    const drawing = { changes, blocks, bytes: 1 };
    kept.set(versionId, drawing);
    void blocks.then(
      (drawn) =>
        kept.peek(versionId) === drawing && kept.set(versionId, { ...drawing, bytes: weightOf(drawn) }),
      () => kept.peek(versionId) === drawing && kept.delete(versionId),
    );
    return blocks;
  };
}
