import { z } from "zod";
import type { Transaction } from "~/db/database.server";
import type { Block } from "../fiche/block";
import type { Decision } from "./decision";
import { foresee, type Foreseen } from "./foresee";
import type { Texts } from "./follow-places";
import { type HeldPlace, listPlaces } from "./list-places.server";

/** What publishing a text would do to every passage of the fiche's earlier versions. */
export async function foreseePassages(
  tx: Transaction,
  ficheId: string,
  to: readonly Block[],
): Promise<Foreseen[]> {
  const places = await listPlaces(tx, ficheId);
  const [texts, decisions] = [await readTexts(tx, versionsOf(places)), await listDecisions(tx, ficheId)];
  return foresee(texts, to, places, decisions);
}

const versionsOf = (places: readonly HeldPlace[]) => [
  ...new Set(places.flatMap(({ place, last }) => [place.versionId, ...(last ? [last.versionId] : [])])),
];

/** The blocks of these versions, in reading order. */
export async function readTexts(tx: Transaction, versionIds: readonly string[]): Promise<Texts> {
  const blocks = await tx.block.findMany({
    where: { versionId: { in: [...versionIds] } },
    orderBy: { order: "asc" },
  });
  const texts = new Map<string, Block[]>(versionIds.map((id) => [id, []]));
  for (const { versionId, ...block } of blocks) texts.get(versionId)?.push(block);
  return texts;
}

const segments = z.array(z.object({ blockId: z.string(), from: z.number(), to: z.number() }));

export async function listDecisions(tx: Transaction, ficheId: string): Promise<Decision[]> {
  const held = await tx.passageDecision.findMany({ where: { ficheId } });
  return held.map(({ versionId, startBlockId, startOffset, endBlockId, endOffset, ...decision }) => ({
    place: {
      versionId,
      start: { blockId: startBlockId, offset: startOffset },
      end: { blockId: endBlockId, offset: endOffset },
    },
    ...decision,
    segments: segments.parse(decision.segments),
  }));
}
