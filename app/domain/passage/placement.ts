import type { Segment } from "./passage";

/**
 * What became of a passage in a version.
 * `exact`: the same words among the same words. `moved`: the same words elsewhere, or where another instance of them could have
 * stood. `reworded`: part of the words, in the range that holds them. `removed`: nowhere; it has no segments.
 */
export const placementStates = ["exact", "moved", "reworded", "removed"] as const;
export type PlacementState = (typeof placementStates)[number];

/** What a place was found by. */
export const placementWays = [
  "same-block", // blocks of the same ids kept every character of it: offsets are carried over
  "words-in-place", // the difference of the two versions keeps its words where they were in the order of the text
  "words-elsewhere", // its words stand together at a place that the difference calls new
  "words-left", // some of its words are left, or words much like them
  "absent", // too few of them are
] as const;
export type PlacementWay = (typeof placementWays)[number];

/** From which version a place was followed, when it could be from two (`placeFromBoth`). */
export const placementSources = ["last", "original"] as const;
export type PlacementSource = (typeof placementSources)[number];

/** The method kept with a placement: its way, after the version it was followed from where there were two. */
export type PlacementMethod = PlacementWay | `${PlacementSource}:${PlacementWay}`;

/**
 * Where a passage holds in a version. `score`, from 0 to 1, says how sure the place is: 1 for the same words with
 * the same words on both sides, `scoreOf…` below for less, 0 where there is none. Segments lie in reading
 * order, one for each textblock, on whole graphemes.
 */
export type Placed<Method extends PlacementMethod = PlacementWay> = {
  state: PlacementState;
  score: number;
  method: Method;
  segments: Segment[];
};
export type PlacementOutcome = Placed<PlacementMethod>;

export const nowhere: Placed = { state: "removed", score: 0, method: "absent", segments: [] };

/** Half of the words, within three times the length of the passage, are that passage still. Less is `removed`. */
export const leastShare = 0.5;
export const mostLengths = 3;

/** Words that changed and also stand elsewhere, where nothing beside them vouches for the place: one in ten may be lost. */
export const leastShareElsewhere = 0.9;

/** The same words with the same neighbour on one side only. */
export const scoreOfOneSide = 0.95;
/** The same words, whose neighbours are others, where the passage stands once in both versions, or moved as one run. What changed is never surer. */
export const scoreOfNoSide = 0.9;
/** The same words, beside a deleted or an added copy of them: which of the two was meant cannot be known. */
export const scoreOfDoubt = 0.6;
