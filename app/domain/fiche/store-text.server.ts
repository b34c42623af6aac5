import { ficheSchema } from "~/editor/fiche-schema";
import { jsonOf } from "~/editor/node-json";
import type { Json } from "~/lib/canonical-json";
import type { Act } from "../act.server";
import { blocksOf, idOf } from "./block";
import { drawBlock, rendererVersion } from "./draw-fiche";
import { fingerprintOf } from "./fingerprint.server";
import type { Question } from "./question";

type Text = {
  id: string;
  ficheId: string;
  number: number;
  body: Json;
  note: string | null;
  reason: string | null;
  publishedById: string | null;
};

/** Writes the text of a version with its outline and its drawing. Throws (RangeError) on what is no fiche. */
export async function storeText({ tx, now }: Act, { body: given, ...version }: Text) {
  const text = ficheSchema.nodeFromJSON(given);
  text.check();
  const body = jsonOf(text);
  const hash = fingerprintOf(body);
  const blocks = blocksOf(text);
  const { id: versionId } = version;
  await tx.version.create({ data: { ...version, body, hash, publishedAt: now } });
  await tx.block.createMany({ data: blocks.map((block) => ({ versionId, ...block })) });
  const renderings = text.children.map((block) => ({
    ...{ versionId, blockId: idOf(block), renderer: rendererVersion },
    html: drawBlock(block),
  }));
  await tx.rendering.createMany({ data: renderings });
  return { hash, blocks };
}

/** Freezes the questions of a version with their options. */
export async function storeQuestions(
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
