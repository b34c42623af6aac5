import type { Json } from "~/lib/canonical-json";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { countStates } from "../passage/foresee";
import { foreseePassages } from "../passage/foresee.server";
import { placementTables } from "../passage/placement-rows";
import { insertTogether } from "~/db/insert-together.server";
import type { Author } from "../policy/actor";
import { countPlaced, holdContributions } from "../tally/keep-count.server";
import type { Question } from "./question";
import { storeQuestions, storeText } from "./store-text.server";

export type NewVersion = {
  ficheId: string;
  body: Json;
  note: string | null;
  /** Why it changed while people were consulted upon it. */
  reason?: string | null;
  questions: readonly Question[];
};

/**
 * Publishes the next version of a fiche: an immutable text with its outline, its questions and its drawing, and where each
 * passage of the earlier versions holds in it. Holds the fiche's row for itself, so that no contribution slips between two versions.
 */
export function publishVersion(platform: Platform, author: Author, version: NewVersion): Promise<string> {
  return perform(platform, author, async (act) => {
    const fiche = await holdFiche(act, version.ficheId);
    const { versionId } = await storeVersion(act, author, fiche, version);
    return versionId;
  });
}

type HeldFiche = { id: string; consultationId: string; lastNumber: number };

/** A fiche with its row held until the end of the act: nobody publishes, nobody sends meanwhile. */
export async function holdFiche({ tx }: Act, id: string): Promise<HeldFiche> {
  await tx.$queryRaw`SELECT 1 FROM fiche WHERE id = ${id}::uuid FOR UPDATE`;
  const { consultationId, _count } = await tx.fiche.findUniqueOrThrow({
    where: { id },
    include: { _count: { select: { versions: true } } },
  });
  return { id, consultationId, lastNumber: _count.versions };
}

/** The same within an act that holds the fiche. */
export async function storeVersion(act: Act, author: Author, fiche: HeldFiche, version: NewVersion) {
  const { id: ficheId, consultationId } = fiche;
  const versionId = act.newId();
  const number = fiche.lastNumber + 1;
  const publishedById = author.kind === "person" ? author.accountId : null;
  const { body, note, reason = null } = version;
  const text = { id: versionId, ficheId, number, body, note, reason, publishedById };
  const { hash, blocks } = await storeText(act, text);
  await storeQuestions(act, versionId, version.questions);
  const placed = number === 1 ? [] : await placePassagesIn(act, ficheId, versionId, blocks);
  const passages = countStates(placed);
  const told = number === 1 ? {} : { passages };
  act.record({ type: "fiche.published", consultationId, ficheId, versionId, hash, ...told });
  return { versionId, number, placed };
}

/** Every passage of the earlier versions, as the gate foresaw it, and what its contributions count for there. */
async function placePassagesIn(
  act: Act,
  ficheId: string,
  versionId: string,
  blocks: Awaited<ReturnType<typeof storeText>>["blocks"],
) {
  await holdContributions(act, ficheId);
  const placed = await foreseePassages(act.tx, ficheId, blocks);
  await insertTogether(act.tx, placementTables(versionId, placed));
  await countPlaced(act, { ficheId, versionId });
  await act.tx.passageDecision.deleteMany({ where: { ficheId } });
  return placed;
}
