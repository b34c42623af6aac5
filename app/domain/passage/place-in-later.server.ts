import { z } from "zod";
import { type Sql, sql, type Transaction } from "~/db/database.server";
import type { Act } from "../act.server";
import { followPlaces, type Held, nameOfPlace, type Place } from "./follow-places";
import { readTexts } from "./foresee.server";
import { keepPlacements } from "./keep-placements.server";
import { byHand, type Kept, nowhere } from "./placement";

/** The ends of a passage, as they are kept. */
type Ends = {
  versionId: string;
  startBlockId: string;
  startOffset: number;
  endBlockId: string;
  endOffset: number;
};
type Written = Ends & { id: string };
type Followed = { id: string; place: Place; last: Held | null };

/** A version with one that was published after it on the same fiche. */
const later = z.array(z.object({ versionId: z.string(), laterId: z.string() }));

/** The later versions of each of these, in their order, once the fiche's row is held. */
export const laterThan = (versionIds: readonly string[]): Sql => sql`
  SELECT v.id AS "versionId", l.id AS "laterId"
  FROM version v JOIN version l ON l.fiche_id = v.fiche_id AND l.number > v.number
  WHERE v.id = ANY(${[...versionIds]}::uuid[]) ORDER BY l.number`;

/**
 * Places passages that were just written on a version that is no longer the last in each of those published since, one
 * after the other: as each publication would have done, had they been there. Words that an editor placed by hand take
 * along those that are the same. The fiche's row is held meanwhile, so that no version comes in between.
 * @param read what `laterThan` read of their versions
 */
export async function placeInLater(
  { tx }: Pick<Act, "tx">,
  passages: readonly Written[],
  read: unknown,
): Promise<void> {
  const pairs = later.parse(read);
  for (const versionId of new Set(pairs.map((pair) => pair.versionId))) {
    const laterIds = pairs.filter((pair) => pair.versionId === versionId).map(({ laterId }) => laterId);
    const together = passages.filter((one) => one.versionId === versionId);
    if (together.length > 0) await placeInEach(tx, together, versionId, laterIds);
  }
}

async function placeInEach(
  tx: Transaction,
  passages: readonly Written[],
  versionId: string,
  laterIds: string[],
) {
  const texts = await readTexts(tx, [versionId, ...laterIds]);
  const decided = await readDecided(tx, versionId, laterIds);
  let places = passages.map((one): Followed => ({ id: one.id, place: placeOf(one), last: null }));
  for (const laterId of laterIds) {
    const found = followPlaces(texts, texts.get(laterId) ?? [], places);
    const placed = places.map(({ id, place }, index) => {
      const outcome = found[index] ?? nowhere;
      const kept = decided.get(`${laterId} ${nameOfPlace(place)}`) ?? { ...outcome, decidedById: null };
      return { passageIds: [id], kept };
    });
    await keepPlacements(tx, laterId, placed);
    places = places.map((one, index) => {
      const kept = placed[index]?.kept;
      return kept && kept.state !== "removed" ? { ...one, last: { versionId: laterId, ...kept } } : one;
    });
  }
}

const placeOf = ({ versionId, startBlockId, startOffset, endBlockId, endOffset }: Ends): Place => ({
  versionId,
  start: { blockId: startBlockId, offset: startOffset },
  end: { blockId: endBlockId, offset: endOffset },
});

/** What was decided by hand of passages of a version, by later version and place. */
async function readDecided(
  tx: Transaction,
  versionId: string,
  laterIds: string[],
): Promise<Map<string, Kept>> {
  const held = await tx.placement.findMany({
    where: { versionId: { in: laterIds }, method: byHand, passage: { versionId } },
    include: { passage: true, segments: { include: { block: { select: { order: true } } } } },
  });
  return new Map(
    held.map(({ passage, segments, state, score, method, decidedById, versionId: laterId }) => [
      `${laterId} ${nameOfPlace(placeOf(passage))}`,
      {
        ...{ state, score, method, decidedById },
        segments: segments
          .toSorted((a, b) => a.block.order - b.block.order)
          .map(({ blockId, fromOffset, toOffset }) => ({ blockId, from: fromOffset, to: toOffset })),
      },
    ]),
  );
}
