import type { Json } from "~/lib/canonical-json";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import { countStates, type Foreseen } from "../passage/foresee";
import { foreseePassages } from "../passage/foresee.server";
import { placementTables } from "../passage/placement-rows";
import { insertTogether } from "~/db/insert-together.server";
import type { Author } from "../policy/actor";
import { countPlaced, holdContributions } from "../tally/keep-count.server";
import type { Question } from "./question";
import { storeQuestions } from "./store-questions.server";
import { storeText } from "./store-text.server";

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

/**
 * A fiche that nobody publishes until the end of the act; those who write its texts do not wait for each other. Asked
 * before holding any of these texts, as who publishes does: or each could wait for what the other holds.
 */
export async function shareFiche({ tx }: Act, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM fiche WHERE id = ${id}::uuid FOR SHARE`;
}

/** The same within an act that holds the fiche; `foreseen` is where the passages go, when it is known already. */
export async function storeVersion(
  act: Act,
  author: Author,
  fiche: HeldFiche,
  version: NewVersion,
  foreseen: readonly Foreseen[] | null = null,
) {
  const { id: ficheId, consultationId } = fiche;
  const versionId = act.newId();
  const number = fiche.lastNumber + 1;
  const publishedById = author.kind === "person" ? author.accountId : null;
  const { body, note, reason = null } = version;
  const text = { id: versionId, ficheId, number, body, note, reason, publishedById };
  const { hash, blocks } = await storeText(act, text);
  await storeQuestions(act, text, version.questions);
  const placed = foreseen ?? (await foreseePassages(act.tx, ficheId, blocks));
  if (number > 1) await storePlacements(act, { ficheId, versionId }, placed);
  const told = number === 1 ? {} : { passages: countStates(placed) };
  act.record({ type: "fiche.published", consultationId, ficheId, versionId, hash, ...told });
  return { versionId, number };
}

/** Every passage of the earlier versions where it goes, and what its contributions count for there. */
async function storePlacements(
  act: Act,
  { ficheId, versionId }: { ficheId: string; versionId: string },
  placed: readonly Foreseen[],
): Promise<void> {
  await holdContributions(act, ficheId);
  await insertTogether(act.tx, placementTables(versionId, placed));
  await countPlaced(act, { ficheId, versionId });
  await act.tx.passageDecision.deleteMany({ where: { ficheId } });
}
