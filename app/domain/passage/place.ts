import type { Block } from "../fiche/block";
import { carryBlocks } from "./carry-blocks";
import { carryWords } from "./carry-words";
import { compareVersions, type Comparison } from "./compare-versions";
import type { Segment } from "./passage";
import { nowhere, type Placed } from "./placement";

/** A passage where it holds in a version: one segment for each textblock, as `segmentsBetween` gives them. */
export type PassageInVersion = { segments: readonly Segment[] };

/**
 * Where passages of one version hold in another: one outcome for each, in their order. The versions are compared once; each
 * passage is then only carried over, so that thousands cost little more than one. Nothing is drawn
 * by chance, read from a clock or from a locale: the same texts give the same placements everywhere.
 */
export function placePassages(
  from: readonly Block[],
  to: readonly Block[],
  passages: readonly PassageInVersion[],
): Placed[] {
  const comparison = compareVersions(from, to);
  const known = new Map<string, Placed>();
  return passages.map(({ segments }) => {
    const range = segments.map((segment) => `${segment.blockId} ${segment.from} ${segment.to}`).join("\n");
    const outcome = known.get(range) ?? carry(comparison, segments);
    known.set(range, outcome);
    return { ...outcome, segments: outcome.segments.map((segment) => ({ ...segment })) };
  });
}

/** By blocks that say the same, else by words. */
function carry(comparison: Comparison, segments: readonly Segment[]): Placed {
  return carryBlocks(comparison, segments) ?? carryWords(comparison, segments) ?? nowhere;
}
