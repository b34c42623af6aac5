import type { Block } from "../fiche/block";
import { type End, type Segment, segmentsBetween } from "./passage";
import { placePassages } from "./place";
import { placeFromBoth } from "./place-from-both";
import { nowhere, type PlacementOutcome, type PlacementState } from "./placement";

/** Words of a published version that passages lie on: one place for all the passages with the same ends. */
export type Place = { versionId: string; start: End; end: End };

/** Where a place held last, when that is another version than its own. */
export type Held = { versionId: string; state: PlacementState; score: number; segments: readonly Segment[] };

/** Blocks of published versions, by version id. */
export type Texts = ReadonlyMap<string, readonly Block[]>;

/** Names a place; two passages with the same name always go to the same words. */
export const nameOfPlace = ({ versionId, start, end }: Place) =>
  `${versionId} ${start.blockId} ${String(start.offset)} ${end.blockId} ${String(end.offset)}`;

/**
 * Where places of published versions hold in a text, one outcome for each in their order: followed from the version
 * where each holds last and from its own. Versions are compared once for all the places that come from them.
 */
export function followPlaces(
  texts: Texts,
  to: readonly Block[],
  places: readonly { place: Place; last: Held | null }[],
): PlacementOutcome[] {
  const outcomes: PlacementOutcome[] = places.map(() => nowhere);
  for (const together of groupByWay(places)) {
    const [{ place, last } = { place: null, last: null }] = together.map(({ one }) => one);
    if (!place) continue;
    const own = texts.get(place.versionId) ?? [];
    const passages = together.map(({ one }) => ({
      segments: segmentsBetween(own, one.place.start, one.place.end),
      last: one.last ?? { state: "exact" as const, score: 1, segments: [] },
    }));
    const placed = last
      ? placeFromBoth(own, texts.get(last.versionId) ?? [], to, passages)
      : placePassages(own, to, passages);
    together.forEach(({ at }, index) => (outcomes[at] = placed[index] ?? nowhere));
  }
  return outcomes;
}

type Numbered = { at: number; one: { place: Place; last: Held | null } };

/** Those that come from the same version, by the same last one. */
function groupByWay(places: readonly Numbered["one"][]): Numbered[][] {
  const groups = new Map<string, Numbered[]>();
  places.forEach((one, at) => {
    const way = `${one.place.versionId} ${one.last?.versionId ?? ""}`;
    const group = groups.get(way);
    if (group) group.push({ at, one });
    else groups.set(way, [{ at, one }]);
  });
  return [...groups.values()];
}

/** The words that segments hold, those of several blocks joined by line feeds. */
export function wordsAt(blocks: readonly Block[], segments: readonly Segment[]): string {
  const textOf = new Map(blocks.map(({ blockId, text }) => [blockId, text ?? ""]));
  return segments.map(({ blockId, from, to }) => (textOf.get(blockId) ?? "").slice(from, to)).join("\n");
}
