import { ficheSchema } from "~/editor/fiche-schema";
import { jsonOf, nodeJson, type NodeJson } from "~/editor/node-json";
import type { Act } from "../act.server";
import { blocksOf } from "./block";
import { fingerprintOf } from "./fingerprint.server";
import { type DraftQuestion, draftQuestions, questionsInOrder } from "./question";
import { withoutBlanks } from "./without-blanks";

/** The working text with its row held, when it is of this edition. */
export async function holdWorkingText({ tx }: Act, ficheId: string, edition: number) {
  await tx.$queryRaw`SELECT 1 FROM working_text WHERE fiche_id = ${ficheId}::uuid FOR UPDATE`;
  const held = await tx.workingText.findUnique({ where: { ficheId } });
  if (held?.edition !== edition) return null;
  return describeText(nodeJson.parse(held.body), draftQuestions.parse(held.questions));
}

/** A text as it would be published, with the questions that stand in it, in its order; some may not be finished. */
export function describeText(given: NodeJson, asked: readonly DraftQuestion[]) {
  const text = withoutBlanks(ficheSchema.nodeFromJSON(given));
  const body = jsonOf(text);
  const blocks = blocksOf(text);
  const keys = blocks.filter(({ kind }) => kind === "question").map(({ blockId }) => blockId);
  return { body, blocks, hash: fingerprintOf(body), questions: questionsInOrder(keys, asked) };
}
