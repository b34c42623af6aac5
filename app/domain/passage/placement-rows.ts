import type { Segment } from "./passage";
import type { PlacementState } from "./placement";

/** What a placement is kept as: found by a rule (`method` says which), or decided by somebody. */
export type Kept = {
  state: PlacementState;
  score: number;
  method: string;
  segments: readonly Segment[];
  decidedById: string | null;
};

/** The method of what an editor decided. */
export const byHand = "by-hand";

/** The rows of placements in one version, table by table, as `insertTogether` takes them. */
export function placementTables(
  versionId: string,
  placed: readonly { passageIds: readonly string[]; kept: Kept }[],
) {
  const each = placed.flatMap(({ passageIds, kept }) => passageIds.map((passageId) => ({ passageId, kept })));
  return [
    [
      "placement",
      each.map(({ passageId, kept: { state, score, method, decidedById } }) => ({
        ...{ passageId, versionId, state, score, method, decidedById },
      })),
    ],
    [
      "segment",
      each.flatMap(({ passageId, kept }) =>
        kept.segments.map(({ blockId, from, to }) => ({
          ...{ passageId, versionId, blockId, fromOffset: from, toOffset: to },
        })),
      ),
    ],
  ] as const;
}
