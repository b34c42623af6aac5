import { ficheSchema } from "~/editor/fiche-schema";
import { jsonOf } from "~/editor/node-json";
import type { Json } from "~/lib/canonical-json";
import type { Platform } from "~/platform.server";
import { type Act, perform } from "../act.server";
import type { Author } from "../policy/actor";
import { blocksOf, idOf } from "./block";
import { drawBlock, rendererVersion } from "./draw-fiche";
import { fingerprintOf } from "./fingerprint.server";
import type { Question } from "./question";

export type NewVersion = { ficheId: string; body: Json; note: string | null; questions: readonly Question[] };

/**
 * Publishes the next version of a fiche: an immutable text with its outline, its questions and its
 * drawing. Holds the fiche's row for itself, so that no contribution slips between two versions.
 */
export function publishVersion(platform: Platform, author: Author, version: NewVersion): Promise<string> {
  return perform(platform, author, async (act) => {
    await act.tx.$queryRaw`SELECT 1 FROM fiche WHERE id = ${version.ficheId}::uuid FOR UPDATE`;
    const where = { id: version.ficheId };
    const fiche = await act.tx.fiche.findUniqueOrThrow({
      where,
      include: { _count: { select: { versions: true } } },
    });
    const id = act.newId();
    const hash = await storeText(act, id, fiche._count.versions + 1, version);
    await storeQuestions(act, id, version.questions);
    const { id: ficheId, consultationId } = fiche;
    act.record({ type: "fiche.published", consultationId, ficheId, versionId: id, hash });
    return id;
  });
}

async function storeText({ tx, now }: Act, id: string, number: number, version: NewVersion): Promise<string> {
  const text = ficheSchema.nodeFromJSON(version.body);
  text.check();
  const body = jsonOf(text);
  const hash = fingerprintOf(body);
  const { ficheId, note } = version;
  await tx.version.create({
    data: { id, ficheId, number, body, hash, note, publishedAt: now },
  });
  await tx.block.createMany({ data: blocksOf(text).map((block) => ({ versionId: id, ...block })) });
  const renderings = text.children.map((block) => ({
    ...{ versionId: id, blockId: idOf(block), renderer: rendererVersion },
    html: drawBlock(block),
  }));
  await tx.rendering.createMany({ data: renderings });
  return hash;
}

async function storeQuestions(
  { tx, newId }: Act,
  versionId: string,
  questions: readonly Question[],
): Promise<void> {
  const rows = questions.map((question, order) => ({ id: newId(), order, question }));
  await tx.question.createMany({
    data: rows.map(({ id, order, question: { key, wording, type } }) => ({
      id,
      versionId,
      key,
      order,
      wording,
      type,
    })),
  });
  const options = rows.flatMap(({ id: questionId, question }) =>
    question.options.map(({ key, label }, order) => ({ id: newId(), questionId, key, order, label })),
  );
  await tx.questionOption.createMany({ data: options });
}
